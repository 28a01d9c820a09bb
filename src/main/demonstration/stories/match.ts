import {
  type Answered,
  answerProposal,
  arrangeCall,
  lockProposal,
  propose,
  sayWhetherToGoAhead,
} from '../../../modules/matching/index.ts';
import type { PairPlan } from '../data/pair.ts';
import { momentOf } from '../telling/calendar.ts';
import type { Part } from '../telling/stories.ts';
import { askForMentor } from './ask-for-mentor.ts';
import { read } from './open-programme.ts';
import { personOf, type Region } from './region.ts';

/** From the request to the relationship, or as far as it goes; gives whether there is a relationship. */
export async function* match(region: Region, plan: PairPlan): Part<boolean> {
  const { ago } = region.teller.calendar;
  const { asked } = plan.request;
  // Before anybody matches those who wait: after a long weekend both may fall on one day.
  yield ago(asked, '12:40');
  const request = await askForMentor(region, plan);
  if (plan.reached === 'asked') return false;
  yield ago(asked - 2, '09:30');
  const offer = await offerTo(region, plan, request);
  if (plan.reached === 'offered') return false;
  const accepted = yield* answer(offer, plan);
  if (!accepted) return false;
  yield* talk(offer, plan);
  if (plan.reached === 'call arranged') return false;
  yield ago(asked - 13, '15:00');
  await offer.decide('mentee', true);
  yield ago(asked - 14, '16:30');
  await offer.decide('mentor', true);
  return true;
}

/** Both are asked; gives whether both said yes. */
async function* answer(offer: Offer, { request: { asked }, reached }: PairPlan): Part<boolean> {
  const { ago } = offer.region.teller.calendar;
  if (reached === 'mentor said yes') {
    yield ago(asked - 3, '16:00');
    await offer.say('mentor', true);
    return false;
  }
  yield ago(asked - 4, '12:10');
  await offer.say('mentee', true);
  if (reached === 'mentee said yes') return false;
  yield ago(asked - 7, '16:00');
  await offer.say('mentor', reached !== 'mentor said not this time');
  return reached !== 'mentor said not this time' && reached !== 'both said yes';
}

/** EM-08: the mentee arranges the first call. One that is only arranged is still to come. */
async function* talk(offer: Offer, { request: { asked, methods }, reached }: PairPlan): Part<void> {
  const { ago, day } = offer.region.teller.calendar;
  const ahead = reached === 'call arranged';
  yield ago(ahead ? 2 : asked - 8, '17:20');
  const startsAt = momentOf(day(ahead ? -3 : asked - 13), '13:00');
  const method = methods.includes('online') ? 'online' : 'telephone';
  await offer.region.teller.as(offer.mentee, async (tx, now) => {
    const proposal = await lockProposal(tx, offer.proposal);
    const call = { startsAt, minutes: 30, method, place: null } as const;
    if (!proposal || !(await arrangeCall(tx, { proposal, ...call, by: offer.mentee, now })))
      throw new Error('The first call could not be arranged');
  });
}

interface Offer {
  readonly region: Region;
  readonly proposal: string;
  readonly mentee: string;
  say(side: 'mentee' | 'mentor', yes: boolean): Promise<void>;
  decide(side: 'mentee' | 'mentor', yes: boolean): Promise<void>;
}

/** The coordinator offers the match to both. */
async function offerTo(region: Region, plan: PairPlan, request: string): Promise<Offer> {
  const { teller, programme: id, coordinator: by } = region;
  const people = { mentee: await personOf(region, plan.mentee), mentor: await personOf(region, plan.mentor) };
  const { mentee, mentor } = people;
  const made = await teller.as(by, async (tx, now) => {
    const kindWord = plan.request.kindWord ?? null;
    return propose(tx, { programme: await read(tx, id), request: { id: request, mentee }, mentor, kindWord, by, now });
  });
  if (!('proposal' in made))
    throw new Error(`${plan.mentor} cannot be offered to ${plan.mentee}: ${JSON.stringify(made.refused)}`);
  const { proposal } = made;
  const answered =
    (question: typeof answerProposal) =>
    async (side: keyof typeof people, yes: boolean): Promise<void> => {
      const outcome = await teller.as(people[side], async (tx, now): Promise<Answered> => {
        const standing = await lockProposal(tx, proposal);
        const answering = { programme: await read(tx, id), person: people[side], yes, by: people[side], now };
        return standing ? question(tx, { ...answering, proposal: standing }) : 'not-open';
      });
      if (outcome === 'not-open') throw new Error(`It was too late for the ${side}: ${plan.mentee}, ${plan.mentor}`);
    };
  return { region, proposal, mentee, say: answered(answerProposal), decide: answered(sayWhetherToGoAhead) };
}
