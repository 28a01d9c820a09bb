import { expect, test } from 'vitest';
import { fairTurns } from './turns.ts';

test('turns go in the order in which they were asked for, one at a time', async () => {
  const turns = fairTurns();
  const served: number[] = [];
  let inside = 0;
  const visit = async (index: number) => {
    const release = await turns.take();
    inside += 1;
    expect(inside).toBe(1);
    await new Promise(setImmediate);
    served.push(index);
    inside -= 1;
    release();
    release();
  };
  const order = Array.from({ length: 20 }, (_, index) => index);
  await Promise.all(order.map(visit));
  expect(served).toEqual(order);
});
