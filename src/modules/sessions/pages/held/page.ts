import { page, refuse } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { recordHeldSession } from '../../commands/record-held-session.ts';
import { arrangementForm, wrongBehind } from '../arrangement/form.ts';
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
    const arrangement = { ...input, place: null };
    const wrong = wrongBehind(arrangement, now);
    if (wrong) return refuse({ day: wrong });
    return recordHeldSession(tx, { relationship, arrangement, by: actor.person, now });
  },
  next: ({ result }) => ({ to: `/sessions/${result}`, notice: words.done }),
});
