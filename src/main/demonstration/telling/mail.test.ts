import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { linkInMail } from './mail.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const room = () => ({ house, settle: house.drain });

test('refused: a link that nobody was sent', async () => {
  const link = linkInMail(room(), { to: 'nobody@council.example', path: '/feedback/' });
  await expect(link).rejects.toThrow('No mail to nobody@council.example led to /feedback/');
});

test('done: a mail that still waits is sent first, as where a weekend puts the answer on the day of the question', async () => {
  await house.person({ email: 'ana@council.example' });
  await house.visitor().post('/sign-in', { email: 'ana@council.example' });
  expect(await linkInMail(room(), { to: 'ana@council.example', path: '/sign-in/' })).toMatch(/^\/sign-in\/[\w-]+$/);
});
