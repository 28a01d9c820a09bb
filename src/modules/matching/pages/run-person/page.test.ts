import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { within } from '../../../../platform/db/index.ts';
import {
  askForMentor,
  hiddenIn,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
} from '../../../../testing/index.ts';
import { portraitForm, savePortrait } from '../../../directory/index.ts';
import { readForm } from '../../../programmes/index.ts';
import { listMentors } from '../../queries/list-mentors.ts';

vi.setConfig({ testTimeout: 60_000 });

let house: TestHouse;
let scene: MatchingScene;
let person: string;
let far: string;
let unread: string;

beforeAll(async () => {
  house = await openTestHouse();
  scene = await openMatching(house);
  far = await scene.mentor('Tess Telephone');
  unread = await scene.mentor('Una Unread', { published: false });
  await house.acting(far, async (tx) => {
    const programme = scene.programme.id;
    const form = portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression' }));
    const answers = { background: 'Much', topics: ['confidence'], methods: ['telephone'] };
    await savePortrait(tx, { programme, mentor: far, form, answers, by: far, now: house.clock.now() });
  });
  await scene.keep(scene.people.mentee, scene.people.mentor);
  await askForMentor(scene.as.mentee, `${scene.base}/request`, { choices: [scene.people.mentor] });
  const result = await scene.run();
  const { html } = await scene.as.coordinator.get(result);
  person = `${result}/people/${html.split(`${result}/people/`)[1]?.split('"')[0]}`;
}, 120_000);
afterAll(() => house.close());

const requestOfNobody = async (run: string): Promise<string> => {
  const { rows } = await house.acting(scene.people.coordinator, (tx) =>
    sql<{
      request: string;
    }>`SELECT request FROM matching.run_pair WHERE run = ${run} AND mentor IS NULL LIMIT 1`.execute(within(tx)),
  );
  return rows[0]?.request ?? '';
};

const shown = async (query = '') => (await scene.as.coordinator.get(`${person}${query}`)).html;
const offeredIn = (html: string) => [...html.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);

test('shown EM-06: why not is asked of all who mentor, with a profile to read or without, but not of their own mentor', async () => {
  expect(offeredIn(await shown())).toEqual([far, unread]);
});

test('shown EM-06: a rule that stands against it says what each of the two has told', async () => {
  const text = textOf(await shown(`?instead=${far}`));
  expect(text).toContain('Why not Tess Telephone');
  expect(text).toContain('No way to meet that suits both Mentee: Online. Mentor: By telephone.');
});

test('shown EM-06: where it would be worse, what each of the two mentors earns stands side by side', async () => {
  const text = textOf(await shown(`?instead=${unread}`));
  expect(text).toContain('It is possible, and nobody else would move. By what counts it would be worse:');
  expect(text).toContain('What is known of them and Una Unread Una Unread Ada Lovelace');
  expect(text).toMatch(/Together \d+ of 950 \d+ of 950/);
});

test('shown EM-06: part of a name, or of an organisation’s, finds a mentor', async () => {
  expect(offeredIn(await shown('?words=una'))).toEqual([unread]);
  expect(offeredIn(await shown('?words=rutland'))).toEqual([far, unread]);
  const nobody = await shown('?words=%25');
  expect(offeredIn(nobody)).toEqual([]);
  expect(textOf(nobody)).toContain('Find a mentor');
});

test('shown EM-06: where there are too many for a list, a name is looked for first', async () => {
  const wanted = { programme: scene.programme.id, words: '' };
  const listed = (most: number, words = '') =>
    house.acting(scene.people.coordinator, (tx) => listMentors(tx, { ...wanted, most, words }));
  expect(await listed(3)).toHaveLength(3);
  expect(await listed(2)).toBeNull();
  expect(await listed(2, 'e')).toHaveLength(2);
});

test('shown EM-06: in a result of very many it is offered first to count it all again', async () => {
  const [, , programme, , run] = person.split('/');
  await house.services.db.transaction('migrate', (tx) =>
    sql`WITH r AS (
      INSERT INTO matching.request (id, programme, mentee, state, turn, sent_at, sent_by)
      SELECT gen_random_uuid(), programme, mentee, 'withdrawn', 0, sent_at, sent_by
      FROM matching.request, generate_series(1, 1000) WHERE programme = ${programme} RETURNING id, mentee)
      INSERT INTO matching.run_pair (run, request, programme, mentee, cause) SELECT ${run}, id, ${programme}, mentee, 'rules' FROM r
    `.execute(within(tx)),
  );
  const instead = `?instead=${unread}`;
  const text = textOf(await shown(instead));
  expect(text).toContain(
    'The rules allow it. Count what all together would lose by it All 1001 people are matched again for that',
  );
  expect(text).toMatch(/Together \d+ of 950 \d+ of 950/);
  expect(text).not.toContain('would be worse');
  expect(textOf(await shown(`${instead}&count=yes`))).toContain(
    'It is possible, and nobody else would move. By what counts it would be worse:',
  );
  const nobody = person.replace(/[^/]+$/, await requestOfNobody(run ?? ''));
  const html = textOf((await scene.as.coordinator.get(nobody)).html);
  expect(html).toContain('Look for the smallest changes that would place them');
});

test('shown EM-06: why not is answered for one whose match is settled, by the rules and by points', async () => {
  const [result, request] = person.split('/people/');
  const to = (await scene.as.coordinator.post(result ?? '', { ticked: [request ?? ''] })).to ?? '';
  const offers = hiddenIn((await scene.as.coordinator.get(to)).html, 'shown');
  expect((await scene.as.coordinator.post(to, { shown: offers })).status).toBe(303);
  const possible = textOf(await shown(`?instead=${unread}`));
  expect(possible).toContain('The rules allow it. What it would have cost others is not counted any more');
  expect(possible).toContain('What is known of them and Una Unread Una Unread Ada Lovelace');
  expect(possible).not.toContain('Who would move');
  expect(textOf(await shown(`?instead=${far}`))).toContain('Mentee: Online. Mentor: By telephone.');
});
