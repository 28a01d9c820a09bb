import { introduce, makeKnownIn, organisationId, recordPost, registerPerson } from '../modules/people/index.ts';
import {
  changeSettings,
  readProgramme,
  startProgramme,
  type Terms,
  templateWithId,
} from '../modules/programmes/index.ts';
import { offerSeats, openRelationship } from '../modules/relationships/index.ts';
import { newId } from '../platform/db/index.ts';
import { asOperator } from './as-operator.ts';
import type { TestHouse } from './test-house.ts';
import type { Visitor } from './visitor.ts';

/** Two people of a programme who have both said that they want to go ahead, and their coordinator; each in a browser. */
export interface Pair {
  readonly programme: string;
  readonly relationship: string;
  readonly people: Readonly<Record<Who, string>>;
  readonly addresses: Readonly<Record<Who, string>>;
  readonly as: Readonly<Record<Who, Visitor>>;
}

type Who = 'mentor' | 'mentee' | 'coordinator';

interface Wanted {
  /** A programme that is there already, with its coordinator; a new one without it. */
  readonly within?: { readonly programme: string; readonly coordinator: string };
  /** Both sign at once when it is not false. */
  readonly signed?: boolean;
  readonly names?: { readonly mentor: string; readonly mentee: string };
  /** What this programme has otherwise than its template. */
  readonly terms?: (terms: Terms) => Terms;
}

export async function openPair(house: TestHouse, wanted: Wanted = {}): Promise<Pair> {
  const { signed = true, names = { mentor: 'Ben Li', mentee: 'Ana Okafor' }, terms } = wanted;
  const coordinator =
    wanted.within?.coordinator ?? (await house.person({ name: 'Cora Coordinator', email: addressOf(newId()) }));
  const programme = wanted.within?.programme ?? (await startedProgramme(house, coordinator, terms));
  const mentor = await participant(house, { programme, coordinator, name: names.mentor, post: 'Head of Service' });
  const mentee = await participant(house, { programme, coordinator, name: names.mentee, post: 'Team Manager' });
  await sayYes(house, { mentor: mentor.person, mentee: mentee.person });
  const opened = await house.acting(mentee.person, async (tx) => {
    await offerSeats(tx, { programme, mentor: mentor.person, seats: 2 });
    const members = { mentors: [mentor.person], mentees: [mentee.person] };
    return openRelationship(tx, { programme, ...members, by: mentee.person, now: house.clock.now() });
  });
  if (opened === 'full') throw new Error('The mentor has no place');
  const pair = {
    programme,
    relationship: opened.relationship,
    people: { mentor: mentor.person, mentee: mentee.person, coordinator },
    addresses: { mentor: mentor.address, mentee: mentee.address, coordinator: '' },
    as: {
      mentor: await house.as(mentor.person),
      mentee: await house.as(mentee.person),
      coordinator: await house.as(coordinator),
    },
  };
  const page = `/relationships/${opened.relationship}/agreement`;
  if (signed) for (const who of ['mentee', 'mentor'] as const) await pair.as[who].post(page, { agree: 'yes' });
  return pair;
}

async function startedProgramme(house: TestHouse, by: string, terms?: Wanted['terms']): Promise<string> {
  const now = house.clock.now();
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template is missing');
  return asOperator(house, by, async (tx) => {
    const organisation = organisationId('leicester-city-council');
    const id = await startProgramme(tx, { template, name: 'Regional leaders', organisation, by, now });
    const programme = await readProgramme(tx, id);
    if (!programme) throw new Error('The programme is missing');
    const change: Parameters<typeof changeSettings>[1]['change'] = (settings) => ({
      ...settings,
      contact: { name: 'The mentoring team', email: 'mentoring@council.example', telephone: null },
      terms: terms ? terms(settings.terms) : settings.terms,
    });
    await changeSettings(tx, { programme, step: null, change, by, now });
    return id;
  });
}

interface Joining {
  readonly programme: string;
  readonly coordinator: string;
  readonly name: string;
  readonly post: string;
}

async function participant(house: TestHouse, { programme, coordinator: by, name, post }: Joining) {
  const now = house.clock.now();
  const address = addressOf(newId());
  return house.acting(by, async (tx) => {
    const { person } = await registerPerson(tx, { name, email: address, by, now });
    await makeKnownIn(tx, { person, programme, now });
    const organisation = organisationId('rutland-county-council');
    await recordPost(tx, {
      person,
      organisation,
      title: post,
      since: null,
      manager: { name: null, email: null },
      by,
      now,
    });
    return { person, address };
  });
}

const addressOf = (id: string): string => `${id.slice(-12)}@council.example`;

/** A mentor lets a mentee reach them, as answering an offer does. */
export const sayYes = (house: TestHouse, { mentor, mentee }: { mentor: string; mentee: string }): Promise<void> =>
  house.acting(mentor, (tx) =>
    introduce(tx, {
      ...{ person: mentor, audience: 'person', audienceId: mentee, extent: 'contact' },
      now: house.clock.now(),
    }),
  );
