import type { Box, Sealing } from '../../src/platform/sealing/index.ts';

const box: Box = {
  seal: (text) => Buffer.from(text, 'utf8'),
  unseal: (sealed) => Buffer.from(sealed).toString('utf8'),
  unsealOwn: (sealed) => Buffer.from(sealed).toString('utf8'),
};

/** Nothing is sealed, no key is opened and no reading entered: the floor. */
export const inClear: Sealing = {
  box: () => Promise.resolve(box),
  reader: () => Promise.resolve(box),
  boxes: (_, people) => Promise.resolve(new Map(people.map((id) => [id, box]))),
  pens: (_, people) => Promise.resolve(new Map(people.map((id) => [id, box]))),
};
