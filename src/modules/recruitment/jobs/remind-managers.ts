import { addWorkingDays, atACivilHour, dayOf, homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import { remindManager } from '../commands/remind-manager.ts';
import type { RecruitmentTables } from '../tables.ts';

const reminder = 'endorsement-waiting';

/** Reminds line managers as often as the programme's reminders say, and no more; at night it waits for the morning. */
export const remindManagers: Sweep<Services> = {
  name: 'recruitment.remind-managers',
  every: Temporal.Duration.from({ hours: 1 }),
  run: async ({ db, now }) => {
    if (!atACivilHour(now, homeZone).equals(now)) return 0;
    const due = await db.transaction('worker', (tx) => whoIsDue(tx, now));
    let reminded = 0;
    for (const { expression } of due)
      if (await db.transaction('worker', (tx) => remindManager(tx, { expression, now }))) reminded += 1;
    return reminded;
  },
};

async function whoIsDue(tx: Tx, now: Temporal.Instant): Promise<readonly Waiting[]> {
  const waiting = Map.groupBy(await whoWaits(tx), (one) => one.programme);
  const due: Waiting[] = [];
  for (const [id, those] of waiting) {
    const programme = await readProgramme(tx, id);
    if (programme?.state === 'open') due.push(...those.filter((one) => isDue(programme, one, dayOf(now))));
  }
  return due;
}

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

function isDue({ settings }: Programme, waiting: Waiting, today: Temporal.PlainDate): boolean {
  const rule = settings.reminders.find((one) => one.id === reminder);
  if (!rule || waiting.reminders >= rule.times) return false;
  const last = dayOf(waiting.reminded_at ?? waiting.asked_at);
  const due = addWorkingDays(last, settings.terms.endorsement.mentee.chaseAfterWorkingDays);
  return Temporal.PlainDate.compare(today, due) >= 0;
}
