import { page, refuse } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { recordHeldSession } from '../../commands/record-held-session.ts';
import { arrangementForm } from '../arrangement/form.ts';
import { words as fieldWords } from '../arrangement/words.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const heldPage = page({
  path: '/relationships/:relationship/sessions/held',
  params: relationshipParams,
  load: atRelationship,
  may: (actor, { relationship }) => takesPart(actor, relationship) && relationship.state !== 'agreeing',
  view,
  form: ({ programme }) => arrangementForm(programme.settings.terms),
  fill: ({ programme }) => ({ minutes: String(programme.settings.terms.sessions.usualMinutes) }),
  submit: async ({ tx, actor, facts: { relationship }, input, now }) => {
    if (Temporal.Instant.compare(input.startsAt, now) > 0) return refuse({ day: fieldWords.future });
    const arrangement = { ...input, place: null };
    return recordHeldSession(tx, { relationship, arrangement, by: actor.person, now });
  },
  next: ({ result }) => ({ to: `/sessions/${result}`, notice: words.done }),
});
