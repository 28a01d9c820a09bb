import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movableClock } from '../../platform/clock/index.ts';
import { type Box, masterKeyFromText, type Owner, type Sealing, sealingWith } from '../../platform/sealing/index.ts';
import { nobodyYet, openTestHouse, type TestHouse } from '../test-house.ts';
import { kinds } from './canaries.ts';
import { openWorld, type World } from './world.ts';

// The product's own sealing, which remembers what it sealed, and where it is told to breaks with the words in its hand.
interface Sealed {
  readonly owner: Owner;
  readonly boundTo: string;
  readonly bytes: Uint8Array;
}
const sealed: Sealed[] = [];
const told = { breaks: false };
const beginning = nobodyYet();
const real = sealingWith(masterKeyFromText(randomBytes(32).toString('base64')), movableClock(beginning.now));
const remembering = (box: Box, owner: Owner): Box => ({
  ...box,
  seal(text, boundTo) {
    const bytes = box.seal(text, boundTo);
    sealed.push({ owner, boundTo, bytes });
    return bytes;
  },
  unseal(bytes, boundTo) {
    const text = box.unseal(bytes, boundTo);
    if (told.breaks) throw new Error(`It broke at ${text}`);
    return text;
  },
});
const sealing: Sealing = {
  ...real,
  box: async (tx, owner) => remembering(await real.box(tx, owner), owner),
  async reader(tx, owner) {
    const reader = await real.reader(tx, owner);
    return reader && remembering({ ...reader, seal: () => Buffer.of() }, owner);
  },
};

let house: TestHouse;
let world: World;
beforeAll(async () => {
  house = await openTestHouse({ beginning, sealing });
  world = await openWorld(house);
}, 240_000);
afterAll(() => house.close());

const columns = [...new Set<string>(Object.values(kinds))];
const open = ({ owner, boundTo, bytes }: Sealed) =>
  house.acting(null, async (tx) => (await real.reader(tx, owner))?.unseal(bytes, boundTo));

test.each(columns)('an earlier text that is put back into its row opens no more: %s', async (column) => {
  const earlier = sealed.findLast(({ boundTo }) => boundTo.startsWith(`${column}:`));
  if (!earlier) throw new Error(`Nothing was sealed for ${column}`);
  expect(await open(earlier)).toMatch(/\S/);
  const { owner, boundTo } = earlier;
  const bytes = await house.acting(null, async (tx) => (await real.box(tx, owner)).seal('newer', boundTo));
  await expect(open(earlier)).rejects.toThrow('not the newest of its place');
  expect(await open({ owner, boundTo, bytes })).toBe('newer');
});

test.each([
  ['mentor', '/sessions/:session/note'],
  ['mentee', '/goals/:goal'],
  ['mentor', '/sessions/:session/log'],
  ['mentee', '/your-details/access-needs'],
] as const)(
  'a page that breaks with the words in its hand shows %s none of them, nor does the log: %s',
  async (actor, path) => {
    const things = world.things('both', 'own');
    const whose = { mentee: 'mentee', mentor: 'mentor' } as const;
    const visitor = await house.as(things[whose[actor]] ?? '');
    told.breaks = true;
    const { status, html } = await visitor.get(path.replaceAll(/:(\w+)/g, (_, name: string) => things[name] ?? ''));
    told.breaks = false;
    expect(status).toBe(500);
    expect(html).toContain('Sorry');
    for (const { text } of world.canaries)
      for (const place of [html, house.logged()]) expect(place.includes(text)).toBe(false);
    expect(house.logged()).not.toContain('It broke at');
  },
);
