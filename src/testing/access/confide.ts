import { sql } from 'kysely';
import { within } from '../../platform/db/index.ts';
import type { Pair } from '../pair.ts';
import type { TestHouse } from '../test-house.ts';

/** What each pair writes for itself alone; the canary test looks for it everywhere else. */
export const secrets = {
  log: 'canary-in-a-log',
  action: 'canary-in-an-action',
  note: 'canary-in-a-note',
  draft: 'canary-in-a-draft',
  goal: 'canary-in-a-goal',
  step: 'canary-in-a-step',
} as const;

/** Arranges a session; gives its id. */
export async function meet(house: TestHouse, { relationship, as }: Pair): Promise<string> {
  const arranged = await as.mentee.post(`/relationships/${relationship}/sessions/new`, {
    ...{ 'day-day': '8', 'day-month': '9', 'day-year': '2026', time: '2pm', minutes: '60' },
    ...{ method: 'online', place: 'The usual link' },
  });
  if (arranged.status !== 303) throw new Error(`Arranging a session answered ${arranged.status}`);
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ id: string }>`SELECT id FROM sessions.session WHERE relationship = ${relationship}`.execute(within(tx)),
  );
  return rows[0]?.id ?? '';
}

/** The mentee writes a log with an action, a goal with a step, and half a note; the mentor a whole one. */
export async function confide({ relationship, people, as }: Pair, session: string): Promise<void> {
  const log = await as.mentee.post(`/sessions/${session}/log/edit`, {
    ...{ discussed: secrets.log, seen: '0' },
    ...{ 'actions.0.text': secrets.action, 'actions.0.who': people.mentee },
  });
  const note = await as.mentor.post(`/sessions/${session}/note`, { note: secrets.note });
  const goal = await as.mentee.post(`/relationships/${relationship}/goals`, { goal: secrets.goal });
  const step = await as.mentee.post(goal.to ?? '', { step: secrets.step });
  const draft = await as.mentee.saveDraft(`/sessions/${session}/note`, { note: secrets.draft });
  const statuses = [log, note, goal, step, draft].map(({ status }) => status);
  if (statuses.join() !== '303,303,303,303,204') throw new Error(`Confiding answered ${statuses.join()}`);
}
