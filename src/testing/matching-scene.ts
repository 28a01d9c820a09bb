import { keepOnShortlist } from '../modules/directory/index.ts';
import type { Programme } from '../modules/programmes/index.ts';
import { seatsOf } from '../modules/relationships/index.ts';
import { textOf } from './html.ts';
import { openProgramme } from './open-programme.ts';
import { joinAsMentor, joinProgramme } from './participant.ts';
import type { TestHouse } from './test-house.ts';
import type { Visitor } from './visitor.ts';

type Joining = Parameters<typeof joinAsMentor>[1];

interface Asked {
  /** The first is wished for most. */
  readonly choices?: readonly string[];
  readonly knows?: Readonly<Record<string, string>>;
  readonly unconnected?: 'yes' | 'no';
}

/** A programme with a mentee and a mentor who could be matched, and their coordinator; each in a browser. */
export interface MatchingScene {
  readonly programme: Programme;
  /** Where its pages begin. */
  readonly base: string;
  readonly people: Readonly<Record<Who, string>>;
  readonly as: Readonly<Record<Who, Visitor>>;
  /** Addresses differ from scene to scene. */
  readonly emailOf: (name: string) => string;
  readonly mentee: (name: string, more?: Partial<Joining>) => Promise<string>;
  readonly mentor: (name: string, more?: Partial<Joining>) => Promise<string>;
  readonly keep: (mentee: string, ...mentors: readonly string[]) => Promise<void>;
  /** The mentee keeps the mentor, asks for them, and is offered them; gives the address of the match. */
  readonly offered: (kindWord?: string) => Promise<string>;
  /** Everybody who waits is matched; gives the address of the result. */
  readonly run: () => Promise<string>;
  /** How many of a mentor's places are taken. */
  readonly taken: (mentor: string) => Promise<number | undefined>;
}

type Who = 'mentee' | 'mentor' | 'coordinator';

let scenes = 0;

export async function openMatching(house: TestHouse): Promise<MatchingScene> {
  scenes += 1;
  const scene = scenes;
  const coordinator = await house.person({ name: 'Cora Coordinator' });
  const programme = await openProgramme(house, { coordinator, name: `Leaders ${scene}` });
  const base = `/programmes/${programme.id}`;
  const emailOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${scene}@council.example`;
  const joining = (name: string, more: Partial<Joining> = {}) => ({
    ...{ programme, coordinator, name, email: emailOf(name) },
    ...more,
  });
  const mentee = (name: string, more?: Partial<Joining>) =>
    joinProgramme(house, { ...joining(name, more), role: 'mentee' });
  const mentor = (name: string, more?: Partial<Joining>) => joinAsMentor(house, joining(name, more));
  const keep = (whose: string, ...mentors: readonly string[]) =>
    house.acting(whose, async (tx) => {
      const kept = { programme: programme.id, mentee: whose, now: house.clock.now() };
      for (const one of mentors) await keepOnShortlist(tx, { ...kept, mentor: one });
    });
  const people = { coordinator, mentee: await mentee('Mia Mentee'), mentor: await mentor('Ada Lovelace') };
  const as = {
    coordinator: await house.as(coordinator),
    mentee: await house.as(people.mentee),
    mentor: await house.as(people.mentor),
  };
  const offered = async (kindWord = '') => {
    await keep(people.mentee, people.mentor);
    await askForMentor(as.mentee, `${base}/request`, { choices: [people.mentor] });
    const { html } = await as.coordinator.get(`${base}/matching`);
    const request = html.split(`${base}/matching/`)[1]?.split('"')[0];
    const reply = await as.coordinator.post(`${base}/matching/${request}/offers/${people.mentor}`, { kindWord });
    if (reply.status !== 303) throw new Error(textOf(reply.html));
    return `/proposals/${reply.to?.split('/').at(-1)}`;
  };
  const run = async () => {
    const { to } = await as.coordinator.post(`${base}/runs`);
    await house.drain();
    return to ?? '';
  };
  const taken = async (whose: string) => (await house.acting(coordinator, (tx) => seatsOf(tx, whose)))[0]?.taken;
  return { programme, base, people, as, emailOf, mentee, mentor, keep, offered, run, taken };
}

/** What a mentee hopes for in a request that a test sends. */
export const hopes = 'I would like to be braver with partners';

/** The whole journey of a matching request, step by step; gives the answer to sending it. */
export async function askForMentor(who: Visitor, path: string, asked: Asked = {}) {
  const { choices = [], knows = {}, unconnected = 'no' } = asked;
  const ranked = Object.fromEntries(choices.map((one, place) => [`choice${place + 1}`, one]));
  const known = Object.fromEntries(choices.map((one) => [`knows.${one}`, knows[one] ?? 'none']));
  const steps = new Map<string, Record<string, string | string[]>>([
    ['choices', ranked],
    ...(choices.length > 0 ? [['people-you-know', { ...ranked, ...known }] as const] : []),
    ['gain', { gain: hopes }],
    ['context', { organisationContext: 'steady', scope: 'some' }],
    ['meeting', { methods: ['online'] }],
    ['connections', { unconnected }],
    ['suggestion', { suggestion: 'Perhaps somebody from Health' }],
  ]);
  for (const [step, typed] of steps) {
    const reply = await who.post(`${path}/${step}`, typed);
    if (reply.status !== 303) throw new Error(`${step}: ${reply.status} ${textOf(reply.html)}`);
  }
  return who.post(`${path}/check`);
}
