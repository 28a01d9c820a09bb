import { expect, test } from 'vitest';
import { personWith, startSignInFor } from '../../modules/accounts/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { inOwnFolder } from '../../testing/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { moveAnAddress } from './move-address.ts';

const { said, open } = inOwnFolder();

test('refused: somebody whom nobody knows, or an address that is taken; done: the same person, by another address', {
  timeout: 240_000,
}, async () => {
  await expect(moveAnAddress(['ana@council.example'])).rejects.toThrow('Say which');
  const before = await open();
  await bringUpToDate(before, systemClock.now());
  for (const address of ['ana@council.example', 'bo@council.example'])
    await before.transaction('web', (tx) => startSignInFor(tx, { address, now: systemClock.now() }));
  const ana = await before.transaction('migrate', (tx) => personWith(tx, 'ana@council.example'));
  await before.close();
  await expect(moveAnAddress(['no.one@council.example', 'x@council.example'])).rejects.toThrow('Nobody has an account');
  await expect(moveAnAddress(['ana@council.example', 'bo@council.example'])).rejects.toThrow('belongs to another');
  await moveAnAddress(['Ana@council.example', 'ana@county.example']);
  expect(said.at(-1)).toContain('now does with ana@county.example');
  const after = await open();
  expect(await after.transaction('migrate', (tx) => personWith(tx, 'ana@county.example'))).toBe(ana);
  await after.close();
});
