import { randomBytes } from 'node:crypto';
import { makeDemonstration } from '../main/demonstration/make.ts';
import { storyClock } from '../main/demonstration/telling/story-clock.ts';
import { buildHouse } from '../main/house.ts';
import { loadRegister } from '../modules/people/index.ts';
import { systemClock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';
import { outboxCarrier } from '../platform/mail/index.ts';
import { masterKeyFromText } from '../platform/sealing/index.ts';
import type { Beginning } from './test-house.ts';

// Whoever clones the filled database must be able to open what was sealed in it.
const key = process.env['TEST_MASTER_KEY'] ?? randomBytes(32).toString('base64');
const master = masterKeyFromText(key);

/** The demonstration programme with everybody in it, today. */
export const afterTheStory = (): Beginning => ({
  filling: { name: 'demonstration', fill: tell },
  master,
  now: systemClock.now(),
});

async function tell(db: Database): Promise<void> {
  await db.transaction('migrate', loadRegister);
  const clock = storyClock();
  const settings = { baseUrl: 'http://localhost:3000', serviceName: 'Alongside', demonstration: true };
  const house = buildHouse({ db, clock, master, settings, carrier: outboxCarrier(db) });
  await makeDemonstration({ house, clock, say: () => undefined });
}
