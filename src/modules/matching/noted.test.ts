import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, within } from '../../platform/db/index.ts';
import {
  askForMentor,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../testing/index.ts';

let house: TestHouse;
let scene: MatchingScene;
let request: string;
beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  await scene.keep(scene.people.mentee, scene.people.mentor);
  await askForMentor(scene.as.mentee, `${scene.base}/request`, { choices: [scene.people.mentor] });
  const { html } = await scene.as.coordinator.get(`${scene.base}/matching`);
  request = `${scene.base}/matching/${html.split(`${scene.base}/matching/`)[1]?.split('"')[0]}`;
});
afterAll(() => house.close());

interface Noted {
  readonly kind: 'not with' | 'line manages' | 'leave';
  readonly person: string;
  readonly about?: string;
}

/** As an import leaves it when the coordinator keeps a note. */
const note = ({ kind, person, about }: Noted) =>
  house.acting(scene.people.coordinator, async (tx) => {
    const [source, fact, now] = [newId(), newId(), house.clock.now()];
    const { coordinator } = scene.people;
    const until = kind === 'leave' ? '2027-01-01' : null;
    await sql`INSERT INTO recruitment.import (id, programme, started_by, started_at)
      VALUES (${source}, ${scene.programme.id}, ${coordinator}, ${now})`.execute(within(tx));
    await sql`INSERT INTO recruitment.noted_fact (id, import, programme, person, kind, until, about, noted_by, noted_at)
      VALUES (${fact}, ${source}, ${scene.programme.id}, ${person}, ${kind}, ${until},
        ${about ? [about] : []}::uuid[], ${coordinator}, ${now})`.execute(within(tx));
    return fact;
  });

const forget = (fact: string) =>
  house.acting(scene.people.coordinator, (tx) =>
    sql`DELETE FROM recruitment.noted_fact WHERE id = ${fact}`.execute(within(tx)),
  );

const offer = () => scene.as.coordinator.post(`${request}/offers/${scene.people.mentor}`, { kindWord: '' });

test.each([
  ['the mentee is not to be matched with the mentor', 'Not to be matched with each other', 'mentee', 'not with'],
  ['the mentor is not to be matched with the mentee', 'Not to be matched with each other', 'mentor', 'not with'],
  ['EM-06: the mentor line-manages the mentee', 'Their own line manager', 'mentor', 'line manages'],
  ['the mentor is on leave', 'Away', 'mentor', 'leave'],
] as const)('refused: a match against what was noted: %s', async (_, words, who, kind) => {
  const other = who === 'mentee' ? 'mentor' : 'mentee';
  const fact = await note({
    kind,
    person: scene.people[who],
    ...(kind === 'leave' ? {} : { about: scene.people[other] }),
  });
  expect((await offer()).status).not.toBe(303);
  expect(textOf((await scene.as.coordinator.get(request)).html)).toContain(words);
  await forget(fact);
});

test('done: what is no longer noted stops nothing', async () => {
  expect((await offer()).status).toBe(303);
});
