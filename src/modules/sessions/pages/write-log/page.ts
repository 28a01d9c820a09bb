import { z } from 'zod';
import { day, integer, longText, oneOf, optional, rows, shortText } from '../../../../platform/forms/index.ts';
import { page, refuse } from '../../../../platform/http/index.ts';
import { sessionParams } from '../../at-session.ts';
import { agreeAction } from '../../commands/agree-action.ts';
import { writeLog } from '../../commands/write-log.ts';
import { mayWriteLog } from '../../policy.ts';
import { isSharedWithCoordinator } from '../../readers.ts';
import { atLog } from '../log/load.ts';
import { mostActions } from './most-actions.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const actionRow = (people: readonly string[]) =>
  z.object({
    text: shortText({ missing: words.whatMissing, max: 500 }),
    who: oneOf(people, { missing: words.whoMissing }),
    due: optional(day({ missing: words.dueMissing, what: words.dueWhat })),
  });

export const writeLogPage = page({
  path: '/sessions/:session/log/edit',
  params: sessionParams,
  load: atLog,
  may: (actor, { session, relationship, programme }) =>
    mayWriteLog(actor, relationship) &&
    session.state !== 'cancelled' &&
    programme.settings.terms.records.kept !== 'never',
  view,
  form: ({ relationship }) => {
    const people = relationship.members.filter(({ leftAt }) => leftAt === null).map(({ person }) => person);
    return z.object({
      discussed: longText({ missing: words.discussedMissing, max: 20_000 }),
      actions: rows(actionRow(people), { max: mostActions }),
      seen: integer({ missing: '', what: '', min: 0, max: 1_000_000 }),
    });
  },
  fill: ({ log }) => ({ discussed: log?.text ?? '' }),
  draft: ({ session }) => session.id,
  submit: async ({ tx, actor, facts, input, now, services: { sealing } }) => {
    const { session, programme, log } = facts;
    const sharedWithCoordinator = isSharedWithCoordinator(programme.settings.terms);
    const writing = { session, text: input.discussed, seen: input.seen, sharedWithCoordinator, by: actor.person, now };
    if ((await writeLog(tx, sealing, writing)) === 'stale')
      return refuse({ discussed: words.stale(log?.edits[0]?.name ?? '') });
    for (const { text, who, due } of input.actions)
      await agreeAction(tx, sealing, { session, text, forPerson: who, dueOn: due, by: actor.person, now });
    return null;
  },
  next: ({ params }) => ({ to: `/sessions/${params.session}`, notice: words.done }),
});
