import { eastMidlands, yorkshire } from '../data/programmes.ts';
import { secondCoordinator } from '../data/staff.ts';
import type { Story } from '../telling/stories.ts';
import type { Teller } from '../telling/teller.ts';
import { becomeMentor, choose } from './go-on.ts';
import { importPeople } from './import-people.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { matchTogether } from './match-together.ts';
import { mentoring } from './mentoring.ts';
import { welcome } from './newcomers.ts';
import { openByLaw } from './open-by-law.ts';
import { type Begun, joinIn, lookOn, lookOver, open, startPlanned } from './open-programme.ts';
import { presentMentors } from './present-mentors.ts';
import { practise, raiseConcern } from './raise-concern.ts';
import { recruit } from './recruit.ts';
import { tellSomebody } from './tell-somebody.ts';

/** Fourteen months of the East Midlands programme, and the beginning of another. */
export async function tellEverything(teller: Teller): Promise<void> {
  const region = { ...(await begin(teller)), teller };
  await teller.tell([
    ...recruit(region),
    ...presentMentors(region),
    ...mentoring(region),
    ...welcome(region),
    ...keepInTouch(region),
    becomeMentor(region),
    choose(region),
    matchTogether(region),
    raiseConcern(region),
    practise(region),
    tellSomebody(region),
    openByLaw(region),
    beginElsewhere(teller),
    passWeeks(teller),
  ]);
}

/** The programme is set up and opens, and the coordinator brings the people who were listed so far. */
async function begin(teller: Teller): Promise<Begun> {
  const { ago } = teller.calendar;
  teller.goTo(ago(425, '09:10'));
  const begun = await startPlanned(teller, eastMidlands);
  teller.goTo(ago(422, '14:00'));
  await lookOver(teller, begun, eastMidlands);
  await joinIn(teller, begun, secondCoordinator);
  await lookOn(teller, begun);
  teller.goTo(ago(420, '09:30'));
  await open(teller, begun);
  teller.goTo(ago(418, '11:15'));
  await importPeople(teller, begun);
  await teller.catchUp();
  return begun;
}

/** Another region has seen it and begins: its coordinator has looked over all but the last pages of the set-up. */
async function* beginElsewhere(teller: Teller): Story {
  const { ago } = teller.calendar;
  yield ago(16, '10:30');
  const begun = await startPlanned(teller, yorkshire);
  yield ago(15, '14:20');
  await lookOver(teller, begun, yorkshire, ['description', 'dates', 'contacts', 'safeguarding-lead', 'terms']);
}

/** Something is always due: reminders, last days, answers that were not given in time. */
async function* passWeeks({ calendar: { ago }, catchUp }: Teller): Story {
  for (let daysAgo = 416; daysAgo > 0; daysAgo -= daysAgo > 100 ? 14 : daysAgo > 14 ? 7 : 2) {
    yield ago(daysAgo, '18:00');
    await catchUp();
  }
}
