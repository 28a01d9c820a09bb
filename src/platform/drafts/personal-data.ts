import { annotate, processing, technical } from '../personal-data/index.ts';

const draft = processing({
  purpose: 'To lose nothing that somebody has typed and not yet sent',
  basis: 'public task',
  readers: ['the person'],
});

export const draftsData = annotate<Record<string, never>>({
  'drafts.draft': {
    part: 'what you wrote',
    title: 'What you have begun to write and not sent',
    whose: { people: ['author'] },
    kept: 'person',
    key: ['author', 'journey', 'subject'],
    columns: {
      ...{ author: draft.person, journey: draft.fact, subject: technical, sealed: draft.ownText, saved_at: draft.fact },
    },
  },
});
