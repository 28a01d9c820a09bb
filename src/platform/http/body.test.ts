import { expect, test } from 'vitest';
import { openTestHouse } from '../../testing/index.ts';

test('invalid: a file that is too large is told of at its field, and nothing of it is kept', async () => {
  const house = await openTestHouse();
  const browser = house.visitor();
  const file = { field: 'email', name: 'list.xlsx', bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 'a') };
  const reply = await browser.upload('/sign-in', file, { email: 'ana@council.example' });
  expect(reply.status).toBe(422);
  expect(reply.html).toContain('id="email-error"');
  expect(reply.html).toContain('The file is larger than 5 MB. Choose a smaller one');
  await house.close();
});

test('invalid: a form that breaks off, or has no edge, is not read, and no fault', async () => {
  const house = await openTestHouse();
  const browser = house.visitor();
  const part = '--x\r\ncontent-disposition: form-data; name="email"\r\n\r\nana@council.exam';
  for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data'])
    expect((await browser.raw('POST', '/sign-in', { headers: { 'content-type': type }, payload: part })).status).toBe(
      400,
    );
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const payload = '__proto__=x&constructor=y&toString=a&toString=b&email=a@b.example';
  const names = await browser.raw('POST', '/sign-in', { headers, payload });
  expect(names.status).toBe(303);
  await house.close();
});
