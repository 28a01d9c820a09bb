import { concern, drill } from '../data/concern.ts';
import { safeguardingLead } from '../data/staff.ts';
import type { Story } from '../telling/stories.ts';
import { pairOf } from './pair.ts';
import { dateBoxes, type Region } from './region.ts';

/** MP-12: a mentor has told their mentee, and raises it; the safeguarding lead refers it, and closes it a month later. */
export async function* raiseConcern(region: Region): Story {
  const { teller } = region;
  const { ago, day } = teller.calendar;
  yield ago(concern.raised, '17:40');
  const pair = await pairOf(region, concern);
  const { ground, what, tried } = concern;
  const told = { told: 'yes', way: 'telephone', ...dateBoxes('on', day(concern.told)) };
  const at = await teller.post(pair.people.mentor, `${pair.path}/concern`, { ground, what, tried, ...told });
  const lead = await teller.withAddress(safeguardingLead.email);
  yield ago(concern.acknowledged, '09:05');
  await teller.post(lead, `${at}/acknowledgement`);
  yield ago(concern.decided, '11:30');
  const { reason, referredTo: to, outcome, answer } = concern;
  const on = dateBoxes('on', day(concern.decided));
  await teller.post(lead, `${at}/decision`, { decision: 'refer', reason, to, ...on });
  yield ago(concern.closed, '15:20');
  await teller.post(lead, `${at}/closing`, { outcome, answer });
}

/** The coordinator tries out whether the mails arrive. */
export async function* practise({ teller, programme, coordinator }: Region): Story {
  yield teller.calendar.ago(drill.begun, '10:15');
  await teller.post(coordinator, `/programmes/${programme}/concerns/drills`);
}
