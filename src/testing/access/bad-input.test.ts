import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../main/house.ts';
import type { Route } from '../../platform/http/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import type { Reply, Visitor } from '../visitor.ts';
import type { ActorName, ObjectName } from './actors.ts';
import { addressOf, doorOf } from './doors.ts';
import { expectedCells } from './expected-cells.ts';
import { hostilePiece, hostileQuery, hostileRequest, planted } from './hostile-input.ts';
import { openWorld, type World } from './world.ts';

const runs = Number(process.env['HOSTILE_RUNS'] ?? 3);
const aSecond = 1000;

let house: TestHouse;
let world: World;
let rehearsal: Awaited<ReturnType<TestHouse['rehearsal']>>;

beforeAll(async () => {
  house = await openTestHouse();
  world = await openWorld(house);
  rehearsal = await house.rehearsal();
}, 240_000);
afterAll(() => house.close());

const expected = expectedCells();
const visitors = new Map<ActorName, Visitor>();

async function visitorAs(actor: ActorName): Promise<Visitor> {
  const known = visitors.get(actor);
  if (known) return known;
  const person = world.people[actor];
  const visitor = rehearsal.as(person === null ? house.visitor() : await house.as(person));
  visitors.set(actor, visitor);
  return visitor;
}

const order: readonly ActorName[] = [
  'coordinator',
  'mentee',
  'mentor',
  'operator',
  'link holder',
  'assistant',
  'data-protection officer',
  'safeguarding lead',
  'signed out',
];

/** Somebody to whom this door opens, and for whose thing: hostile input has to come past the door to do harm. */
function insiderOf(route: Route): { readonly actor: ActorName; readonly object: ObjectName } {
  const cells = expected.get(doorOf(route)) ?? {};
  const actor = order.find((one) => (cells[one]?.length ?? 0) > 0) ?? 'coordinator';
  return { actor, object: cells[actor]?.[0] ?? 'own' };
}

/** The names of the boxes on the page, as far as there is a page. */
async function namesOn(visitor: Visitor, address: string): Promise<readonly string[]> {
  const { html } = await visitor.get(address);
  const names = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*\bname="([^"]+)"/g)].map(([, name]) => name ?? '');
  return names.length > 0 ? [...new Set(names)] : ['name', 'email'];
}

/** What was wrong with an answer; nothing, when it is as every answer should be. */
async function faultsOf(ask: () => Promise<Reply>): Promise<readonly string[]> {
  const began = { at: performance.now(), cpu: process.cpuUsage() };
  const { result, wrote } = await rehearsal.watch(ask);
  const waited = performance.now() - began.at;
  const { user, system } = process.cpuUsage(began.cpu);
  // On a busy machine a request waits for others: what it works itself counts, and any wait that is a hang.
  const took = waited > 10 * aSecond ? waited : (user + system) / 1000;
  const { status, html, headers } = result;
  return [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...(took > aSecond ? [`took ${Math.round(took)} ms`] : []),
    ...(html.includes('<script>planted') ? ['shows planted script'] : []),
    ...(status >= 400 && wrote ? [`answered ${status} and wrote`] : []),
    ...(headers['content-security-policy'] ? [] : ['has no content security policy']),
    ...(JSON.stringify(headers['set-cookie'] ?? '').includes('planted') ? ['sets a planted cookie'] : []),
  ];
}

/** Tries what is generated until something is wrong; tells what, and by which input. */
async function checked<T>(input: fc.Arbitrary<T>, faults: (given: T) => Promise<readonly string[]>): Promise<void> {
  let found: readonly string[] = [];
  const property = fc.asyncProperty(input, async (given) => {
    found = await faults(given);
    return found.length === 0;
  });
  const { failed, counterexample } = await fc.check(property, { numRuns: runs, endOnFailure: true });
  expect(failed ? { found, by: fc.stringify(counterexample).slice(0, 2_000) } : null).toBeNull();
}

describe('hostile input is answered within a second, without a fault, an echo or half a write, at', () => {
  for (const route of routes) {
    const { method, path } = route;
    test(doorOf(route), { timeout: 60_000 }, async () => {
      const { actor, object } = insiderOf(route);
      const visitor = await visitorAs(actor);
      const things = world.things(actor, object);
      const right = addressOf(path, things);
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
      const badThings = fc.record(Object.fromEntries(names.map((name) => [name, hostilePiece])));
      await checked(fc.tuple(badThings, hostileQuery), ([bad, query]) =>
        faultsOf(() => visitor.raw(method, `${addressOf(path, { ...things, goalStep: '-1', ...bad })}?${query}`)),
      );
      await checked(hostileQuery, (query) => faultsOf(() => visitor.raw(method, `${right}?${query}`)));
      if (method === 'GET') return;
      const request = hostileRequest(await namesOn(visitor, right));
      await checked(request, (given) => faultsOf(() => visitor.raw('POST', right, given)));
    });
  }
});

test('what is planted would be found: the check is told of a page that shows it', async () => {
  const reply = { status: 500, to: null, html: planted, bytes: new Uint8Array(), headers: {} };
  expect(await faultsOf(async () => reply)).toEqual([
    'answered 500',
    'shows planted script',
    'has no content security policy',
  ]);
});
