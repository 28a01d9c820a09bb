import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { raiseConcern } from '../../commands/raise-concern.ts';
import { alreadyRaised } from '../../queries/already-raised.ts';
import { concernsOf } from '../../queries/read-concern.ts';
import { receiversOf } from '../../queries/receivers-of.ts';
import { raiseForm } from './form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const raisePage = page({
  path: '/relationships/:relationship/concern',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    if (!at) return null;
    const { tx, actor, now } = context;
    const { id, programme, members } = at.relationship;
    return {
      ...at,
      others: members.filter(({ person, leftAt }) => person !== actor.person && leftAt === null),
      receivers: await receiversOf(tx, { programme, relationship: id }),
      soFar: await concernsOf(tx, actor.person, id),
      today: dayOf(now),
    };
  },
  may: (actor, { relationship }) => takesPart(actor, relationship),
  view,
  form: ({ programme, others, today }) => raiseForm({ terms: programme.settings.terms.concerns, others, today }),
  draft: ({ relationship }) => relationship.id,
  putsOff: (input) => input === null,
  submit: async ({ tx, actor, facts, input, now, services: { sealing } }) => {
    const { relationship, programme, receivers, soFar } = facts;
    if (input === null) return null;
    if (receivers.length === 0) return explain(words.nobody);
    const terms = programme.settings.terms.concerns;
    const { about, told, what, tried, untold } = input;
    const ground = terms.grounds.find(({ id }) => id === input.ground)?.words ?? input.ground;
    const filed = { ground, what, tried, untold };
    const subject = { relationship: relationship.id, person: about };
    const before = await alreadyRaised(tx, sealing, { soFar, by: actor.person, subject, filed });
    if (before) return before;
    const raising = { programme: programme.id, terms, about: subject, told, filed, by: actor.person, now };
    return raiseConcern(tx, sealing, raising);
  },
  next: ({ params, result }) =>
    result === null
      ? { to: `/relationships/${params.relationship}`, notice: words.putOff }
      : { to: `/concerns/${result}`, notice: words.done },
});
