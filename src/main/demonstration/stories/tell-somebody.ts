import { disclosure } from '../data/disclosure.ts';
import { linkInMail } from '../telling/mail.ts';
import type { Story } from '../telling/stories.ts';
import { pairOf } from './pair.ts';
import type { Region } from './region.ts';

/** MP-11: a mentee proposes what to tell somebody, the mentor agrees to just that, and the recipient reads it in confidence. */
export async function* tellSomebody(region: Region): Story {
  const { teller } = region;
  const { ago } = teller.calendar;
  yield ago(disclosure.proposed, '12:20');
  const pair = await pairOf(region, disclosure);
  const { purpose, name, email, text } = disclosure;
  const at = await teller.post(pair.people.mentee, `${pair.path}/disclosures/new`, { purpose, name, email, text });
  yield ago(disclosure.agreed, '08:30');
  await teller.post(pair.people.mentor, `${at}/agreement`);
  yield ago(disclosure.read, '13:10');
  await teller.post(null, await linkInMail(teller, { to: email, path: '/extracts/' }), { promise: 'yes' });
}
