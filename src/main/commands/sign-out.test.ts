import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { startSignInFor } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { within } from '../../platform/db/index.ts';
import { inOwnFolder } from '../../testing/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { signOutEverywhere } from './sign-out.ts';

const { said, open } = inOwnFolder();

test('refused: nobody, or somebody whom nobody knows; done: out everywhere, and entered', {
  timeout: 240_000,
}, async () => {
  await expect(signOutEverywhere([])).rejects.toThrow('Say whom');
  const before = await open();
  await bringUpToDate(before, systemClock.now());
  for (const address of ['ana@council.example', 'ana@council.example', 'bo@council.example'])
    await before.transaction('web', (tx) => startSignInFor(tx, { address, now: systemClock.now() }));
  await before.close();
  await expect(signOutEverywhere(['no.one@council.example'])).rejects.toThrow('Nobody has an account');
  await signOutEverywhere(['Ana@Council.example']);
  expect(said.at(-1)).toBe('ana@council.example is signed out everywhere. Sign-ins ended: 2.');
  const after = await open();
  const { rows } = await after.transaction('migrate', (tx) =>
    sql<{ email: string; live: number; entered: number }>`
      SELECT a.email, count(*) FILTER (WHERE s.ended_at IS NULL)::int AS live,
        (SELECT count(*)::int FROM audit.entry e WHERE e.subject = a.person AND e.act = 'end sign-ins') AS entered
      FROM accounts.sign_in s JOIN accounts.account a ON a.person = s.person GROUP BY a.email, a.person ORDER BY a.email
    `.execute(within(tx)),
  );
  await after.close();
  expect(rows).toEqual([
    { email: 'ana@council.example', live: 0, entered: 1 },
    { email: 'bo@council.example', live: 1, entered: 0 },
  ]);
});
