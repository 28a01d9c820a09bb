import { annotate, processing, technical } from '../personal-data/index.ts';

const trail = processing({
  purpose: 'To be able to show who did or read what, and when',
  basis: 'public task',
  readers: ['the person'],
});
const reading = processing({
  purpose: 'To show a pair, and every author, who has read what they wrote under seal',
  basis: 'public task',
  readers: ['the person', 'the pair'],
});

export const auditData = annotate<Record<string, never>>({
  'audit.entry': {
    part: 'signing in',
    title: 'What you did in the service',
    whose: { people: ['by_person'] },
    kept: 'trail',
    columns: { id: technical, at: trail.fact, by_person: trail.person, act: trail.fact, subject: technical },
  },
  'audit.reading': {
    part: 'who has read',
    title: 'Sealed texts that were read: yours by others, and others’ by you',
    whose: { people: ['author', 'by_person'] },
    kept: 'trail',
    columns: {
      ...{ id: technical, at: reading.fact, by_person: reading.person, author: reading.person },
      ...{ owner_kind: technical, owner_id: technical, place: reading.fact, subject: technical },
    },
  },
});
