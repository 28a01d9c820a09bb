import { propose, sendRequest } from '../../modules/matching/index.ts';
import { type Programme, readForm } from '../../modules/programmes/index.ts';
import { openRelationship } from '../../modules/relationships/index.ts';
import { type Pair, sayYes } from '../pair.ts';
import { joinAsMentor, joinProgramme } from '../participant.ts';
import type { TestHouse } from '../test-house.ts';
import { canary } from './canaries.ts';

export interface Home {
  readonly programme: Programme;
  readonly coordinator: string;
}

/** Two people who have come the whole way to a signed agreement; the mentee has asked for a second mentor too, and been offered one. */
export async function pairUp(house: TestHouse, home: Home, names: { mentor: string; mentee: string }): Promise<Pair> {
  const { programme, coordinator } = home;
  const mentor = await joinAsMentor(house, { ...home, name: names.mentor, seats: 3 });
  const mentee = await joinProgramme(house, { ...home, name: names.mentee, role: 'mentee' });
  const members = { mentors: [mentor], mentees: [mentee] };
  await sayYes(house, { mentor, mentee });
  const opened = await house.acting(mentee, (tx) =>
    openRelationship(tx, { programme: programme.id, ...members, by: mentee, now: house.clock.now() }),
  );
  if (opened === 'full') throw new Error('The mentor has no place');
  const { relationship } = opened;
  const as = {
    mentor: await house.as(mentor),
    mentee: await house.as(mentee),
    coordinator: await house.as(coordinator),
  };
  for (const side of ['mentee', 'mentor'] as const)
    await as[side].post(`/relationships/${relationship}/agreement`, { agree: 'yes' });
  await offerAnother(house, home, { mentor, mentee, name: names.mentee });
  const people = { mentor, mentee, coordinator };
  return { programme: programme.id, relationship, people, as, addresses: { mentor: '', mentee: '', coordinator: '' } };
}

async function offerAnother(
  house: TestHouse,
  { programme, coordinator }: Home,
  { mentor, mentee, name }: { readonly mentor: string; readonly mentee: string; readonly name: string },
): Promise<void> {
  const now = house.clock.now();
  const request = await house.acting(mentee, async (tx) => {
    const form = await readForm(tx, { programme: programme.id, purpose: 'matchingRequest' });
    const answers = { gain: canary('hope', name), suggestion: canary('suggestion', name) };
    const asked = { programme: programme.id, mentee, form, answers, choices: [mentor], connections: new Map() };
    return sendRequest(tx, house.services.sealing, { ...asked, by: mentee, now });
  });
  if (request === null) throw new Error('The request could not be sent');
  await house.acting(coordinator, (tx) =>
    propose(tx, { programme, request: { id: request, mentee }, mentor, kindWord: null, by: coordinator, now }),
  );
}
