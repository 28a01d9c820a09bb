import { eastMidlands } from '../data/programmes.ts';
import type { Story } from '../telling/stories.ts';
import type { Teller } from '../telling/teller.ts';
import { importPeople } from './import-people.ts';
import { mentoring } from './mentoring.ts';
import { type Begun, lookOver, open, startPlanned } from './open-programme.ts';
import { presentMentors } from './present-mentors.ts';
import { recruit } from './recruit.ts';

/** Fourteen months of the East Midlands programme, and the beginning of another. */
export async function tellEverything(teller: Teller): Promise<void> {
  const region = { ...(await begin(teller)), teller };
  await teller.tell([...recruit(region), ...presentMentors(region), ...mentoring(region), passWeeks(teller)]);
}

/** The programme is set up and opens, and the coordinator brings the people who were listed so far. */
async function begin(teller: Teller): Promise<Begun> {
  const { ago } = teller.calendar;
  teller.goTo(ago(425, '09:10'));
  const begun = await startPlanned(teller, eastMidlands);
  teller.goTo(ago(422, '14:00'));
  await lookOver(teller, begun, eastMidlands);
  teller.goTo(ago(420, '09:30'));
  await open(teller, begun);
  teller.goTo(ago(418, '11:15'));
  await importPeople(teller, begun);
  await teller.catchUp();
  return begun;
}

/** Something is always due: reminders, last days, answers that were not given in time. */
async function* passWeeks({ calendar: { ago }, catchUp }: Teller): Story {
  for (let daysAgo = 416; daysAgo > 0; daysAgo -= daysAgo > 100 ? 14 : daysAgo > 14 ? 7 : 2) {
    yield ago(daysAgo, '18:00');
    await catchUp();
  }
}
