export { type Draft, type DraftKey, dropDraft, readDraft, saveDraft } from './drafts.ts';
