import { atACivilHour, dayOf, homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { DirectoryViews } from '../../directory/index.ts';
import { type ProgrammesViews, type Reminder, readProgramme } from '../../programmes/index.ts';
import type { Side } from '../../relationships/index.ts';
import { factsInView, sayingDue } from './due.ts';
import type { Concern, Reminding } from './reminding.ts';
import { remindings } from './remindings.ts';

/** Says what is due to be said, each thing once: a mail's name holds what it is about, to whom, and which time it is. */
export const remind: Sweep<Services> = {
  name: 'notifications.remind',
  every: Temporal.Duration.from({ hours: 1 }),
  run: async ({ db, now }) => {
    const programmes = await db.transaction('worker', everyProgramme);
    let said = 0;
    for (const programme of programmes) said += await db.transaction('worker', (tx) => remindIn(tx, programme, now));
    return said;
  },
};

async function everyProgramme(tx: Tx): Promise<readonly string[]> {
  const rows = await within<ProgrammesViews>(tx).selectFrom('programmes.current').select('id').execute();
  return rows.map(({ id }) => id);
}

async function remindIn(tx: Tx, id: string, now: Temporal.Instant): Promise<number> {
  const programme = await readProgramme(tx, id);
  const away = await whoIsAway(tx, id, dayOf(now));
  let said = 0;
  for (const reminder of programme?.settings.reminders ?? []) {
    const reminding = remindings.find((one) => one.id === reminder.id);
    if (reminding) said += await remindOf(tx, { reminder, reminding, programme: id, away, now });
  }
  return said;
}

interface Saying {
  readonly reminder: Reminder;
  readonly reminding: Reminding;
  readonly programme: string;
  readonly away: ReadonlySet<string>;
  readonly now: Temporal.Instant;
}

async function remindOf(tx: Tx, saying: Saying): Promise<number> {
  const { reminder, reminding, programme, away, now } = saying;
  const today = dayOf(now);
  const sides = sidesOf(reminder);
  if (sides.length === 0) return 0;
  const concerns = await reminding.find(tx, { programme, sides, span: factsInView(reminder, today) });
  let said = 0;
  for (const concern of concerns) {
    const time = away.has(concern.person) ? null : sayingDue(reminder, concern.fact, today);
    if (time !== null && (await say(tx, saying, concern, time))) said += 1;
  }
  return said;
}

function say(tx: Tx, { reminding, programme, now }: Saying, concern: Concern, time: number): Promise<boolean> {
  const { about, person, occasion } = concern;
  return post(tx, {
    kind: `notifications.${reminding.id}`,
    to: { person },
    ids: { about, programme },
    dueAt: atACivilHour(now, homeZone),
    once: `${reminding.id}/${occasion}/${person}/${time}`,
  });
}

function sidesOf({ to }: Reminder): readonly Side[] {
  if (to === 'both') return ['mentee', 'mentor'];
  return to === 'mentee' || to === 'mentor' ? [to] : [];
}

async function whoIsAway(tx: Tx, programme: string, today: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const rows = await within<DirectoryViews>(tx)
    .selectFrom('directory.away')
    .select('person')
    .where('programme', '=', programme)
    .where('from_day', '<=', today)
    .where('back_on', '>', today)
    .execute();
  return new Set(rows.map(({ person }) => person));
}
