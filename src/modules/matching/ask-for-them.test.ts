import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openMatching, openTestHouse, type TestHouse, textOf } from '../../testing/index.ts';

test('EM-06 done: those who have not asked wait by one press of the coordinator, which opens none of their keys', async () => {
  const house = await openTestHouse();
  onTestFinished(() => house.close());
  const scene = await openMatching(house);
  await scene.mentee('Cleo Clerk');
  const before = await keysOpened(house);
  const { status, to } = await scene.as.coordinator.post(`${scene.base}/matching/requests`);
  expect(status).toBe(303);
  const text = textOf((await scene.as.coordinator.get(to ?? '')).html);
  expect(text).toContain('Mia Mentee');
  expect(text).toContain('Cleo Clerk');
  expect(await keysOpened(house)).toBe(before);
}, 60_000);

async function keysOpened({ services }: TestHouse): Promise<number> {
  const { rows } = await services.db.transaction('migrate', (tx) =>
    sql<{ lines: number }>`SELECT count(*)::int AS lines FROM sealing.key_log`.execute(within(tx)),
  );
  return rows[0]?.lines ?? 0;
}
