import { recordContact } from '../../../modules/monitoring/index.ts';
import { assistant, type ContactPlan, contacts } from '../data/contacts.ts';
import type { Story } from '../telling/stories.ts';
import { personOf, type Region, todayIn } from './region.ts';

/** The coordinator's calls and mails, with the next date to chase; and a director whose assistant runs the diary. */
export const keepInTouch = (region: Region): readonly Story[] => [
  ...contacts.map((plan) => contact(region, plan)),
  nameAssistant(region),
];

async function* contact(region: Region, { who, made, way, note, chase }: ContactPlan): Story {
  const { teller, programme, coordinator: by } = region;
  yield teller.calendar.ago(made, '11:35');
  const person = await personOf(region, who);
  // Today is a day to chase even when it is a Sunday: so that there is something to do.
  const chaseOn = chase === null ? null : chase === 0 ? teller.calendar.today : teller.calendar.day(chase);
  const said = { programme, person, madeOn: todayIn(region), way, note, chaseOn, by };
  await teller.as(by, (tx, now) => recordContact(tx, { ...said, now }));
}

async function* nameAssistant(region: Region): Story {
  yield region.teller.calendar.ago(assistant.named, '07:50');
  const director = await personOf(region, assistant.director);
  await region.teller.post(director, '/assistants', { name: assistant.name, email: assistant.email });
}
