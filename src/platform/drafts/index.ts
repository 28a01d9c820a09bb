export { type Begun, type Draft, type DraftKey, draftsOf, dropDraft, readDraft, saveDraft } from './drafts.ts';
export { draftsData } from './personal-data.ts';
