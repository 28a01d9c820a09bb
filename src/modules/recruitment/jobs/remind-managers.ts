import { addWorkingDays, dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { remindManager } from '../commands/remind-manager.ts';
import type { RecruitmentTables } from '../tables.ts';

const reminder = 'endorsement-waiting';

/** Reminds line managers as often as the programme's reminders say, and no more. */
export const remindManagers: Sweep<Services> = {
  name: 'recruitment.remind-managers',
  every: Temporal.Duration.from({ hours: 1 }),
  run: async ({ db, now }) => {
    const waiting = await db.transaction('worker', (tx) => whoWaits(tx));
    let reminded = 0;
    for (const one of waiting) if (await db.transaction('worker', (tx) => remindIfDue(tx, one, now))) reminded += 1;
    return reminded;
  },
};

type Waiting = Awaited<ReturnType<typeof whoWaits>>[number];

const whoWaits = (tx: Tx) =>
  within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('recruitment.manager as m', (join) =>
      join.onRef('m.expression', '=', 's.expression').on('m.replaced_at', 'is', null),
    )
    .select(['s.expression', 's.programme', 'm.asked_at', 'm.reminded_at', 'm.reminders'])
    .where('s.until', 'is', null)
    .where('s.state', '=', 'with-manager')
    .where('m.email', 'is not', null)
    .execute();

async function remindIfDue(tx: Tx, waiting: Waiting, now: Temporal.Instant): Promise<boolean> {
  const programme = await readProgramme(tx, waiting.programme);
  const rule = programme?.settings.reminders.find((one) => one.id === reminder);
  if (programme?.state !== 'open' || !rule || waiting.reminders >= rule.times) return false;
  const last = dayOf(waiting.reminded_at ?? waiting.asked_at);
  const due = addWorkingDays(last, programme.settings.terms.endorsement.mentee.chaseAfterWorkingDays);
  return Temporal.PlainDate.compare(dayOf(now), due) >= 0 && remindManager(tx, { expression: waiting.expression, now });
}
