import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationPeople } from '../main/demonstration/people.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let live: TestHouse;
beforeAll(async () => {
  live = await openTestHouse({ demonstration: false });
});
afterAll(() => live.close());

test('refused: in live use nobody becomes somebody by one press, not even somebody whom it would know', async () => {
  for (const { email, name } of demonstrationPeople) {
    await live.person({ email, name });
    const browser = live.visitor();
    expect((await browser.get('/demonstration/sign-in')).status).toBe(401);
    expect((await browser.post('/demonstration/sign-in', { email })).status).toBe(401);
    expect(browser.cookies()).toEqual([]);
  }
  expect((await live.visitor().get('/')).html).not.toContain('/demonstration/sign-in');
});

test('refused: in live use nobody reads the mails of others', async () => {
  const signedIn = await live.as(await live.person());
  for (const path of ['/outbox', `/outbox/${crypto.randomUUID()}`]) {
    expect((await live.visitor().get(path)).status).toBe(401);
    expect((await signedIn.get(path)).status).toBe(404);
  }
});
