import {
  goOnLeave,
  movePortrait,
  offerCapacity,
  portraitForm,
  readPortrait,
  savePortrait,
} from '../../../modules/directory/index.ts';
import { stateAccessNeeds } from '../../../modules/people/index.ts';
import { readForm } from '../../../modules/programmes/index.ts';
import { acknowledgeRole } from '../../../modules/recruitment/index.ts';
import { leaves, needs, pauses } from '../data/absences.ts';
import type { PortraitPlan } from '../data/portrait.ts';
import { portraitsOfDirectors } from '../data/portraits-of-directors.ts';
import { portraitsOfHeads } from '../data/portraits-of-heads.ts';
import { portraitsOfLeads } from '../data/portraits-of-leads.ts';
import type { Story } from '../telling/stories.ts';
import { read } from './open-programme.ts';
import { personOf, type Region } from './region.ts';

const portraits = [...portraitsOfDirectors, ...portraitsOfHeads, ...portraitsOfLeads];

/** Mentors write and publish their profiles, say how many people they can take, and are away now and then. */
export const presentMentors = (region: Region): readonly Story[] => [
  ...portraits.map((plan) => present(region, plan)),
  ...leaves.map((leave) => beAway(region, leave)),
  ...pauses.map((pause) => takeNobodyNew(region, pause)),
  ...needs.map((need) => stateNeeds(region, need)),
];

async function* present(region: Region, plan: PortraitPlan): Story {
  const { teller, programme } = region;
  const finished = plan.published ?? 9;
  yield teller.calendar.ago(finished + 2, '12:40');
  const mentor = await personOf(region, plan.mentor);
  await teller.as(mentor, async (tx, now) => {
    const who = { programme: await read(tx, programme), person: mentor, role: 'mentor', by: mentor, now } as const;
    await acknowledgeRole(tx, { ...who, wayIn: 'online' });
    await offerCapacity(tx, { programme, mentor, seats: plan.seats, by: mentor, now });
    const form = portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression' }));
    await savePortrait(tx, { programme, mentor, form, answers: answersOf(plan), by: mentor, now });
  });
  if (plan.published === null) return;
  yield teller.calendar.ago(plan.published, '13:10');
  await teller.as(mentor, async (tx, now) => {
    const portrait = await readPortrait(tx, { programme, mentor });
    if (!portrait || !(await movePortrait(tx, { portrait, move: 'publish', by: mentor, now })))
      throw new Error(`The profile of ${plan.mentor} could not be published`);
  });
}

function answersOf({
  background,
  span,
  topics,
  authorities,
  contexts,
  methods,
  days = [],
  availability,
  interests,
}: PortraitPlan) {
  const always = { background, span, topics, authorities, contexts, methods, days, availability };
  return interests ? { ...always, interests } : always;
}

async function* beAway(region: Region, { who, told, from, until }: (typeof leaves)[number]): Story {
  const { teller, programme } = region;
  yield teller.calendar.ago(told, '09:45');
  const person = await personOf(region, who);
  const days = { from: teller.calendar.day(from), until: teller.calendar.day(until) };
  await teller.as(person, (tx, now) => goOnLeave(tx, { programme, person, ...days, by: person, now }));
}

async function* takeNobodyNew(region: Region, { who, daysAgo }: (typeof pauses)[number]): Story {
  const { teller, programme } = region;
  yield teller.calendar.ago(daysAgo, '18:20');
  const mentor = await personOf(region, who);
  await teller.as(mentor, (tx, now) => offerCapacity(tx, { programme, mentor, seats: 0, by: mentor, now }));
}

async function* stateNeeds(region: Region, { who, daysAgo, text, shownTo }: (typeof needs)[number]): Story {
  const { teller } = region;
  yield teller.calendar.ago(daysAgo, '20:15');
  const person = await personOf(region, who);
  const { sealing } = teller.house.services;
  await teller.as(person, (tx, now) => stateAccessNeeds(tx, sealing, { person, text, shownTo, by: person, now }));
}
