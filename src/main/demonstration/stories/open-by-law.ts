import { opening } from '../data/opening.ts';
import { dataProtectionOfficer, safeguardingLead } from '../data/staff.ts';
import type { Story } from '../telling/stories.ts';
import { pairOf } from './pair.ts';
import type { Region } from './region.ts';

/** The data-protection officer asks, the safeguarding lead confirms, and the two whose logs they are hear of it at once. */
export async function* openByLaw(region: Region): Story {
  const { teller } = region;
  const { ago } = teller.calendar;
  yield ago(opening.asked, '10:40');
  const pair = await pairOf(region, opening);
  const { reason, hours } = opening;
  const officer = await teller.withAddress(dataProtectionOfficer.email);
  const at = await teller.post(officer, `${pair.path}/openings/new`, { reason, hours, telling: 'at-once' });
  yield ago(opening.asked, '14:05');
  await teller.post(await teller.withAddress(safeguardingLead.email), `${at}/confirmation`);
}
