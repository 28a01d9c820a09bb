import { expect, test } from 'vitest';
import { testKind } from '../../src/platform/testing/index.ts';
import { crash } from './rounds.ts';

test('nothing acknowledged is lost when the process is killed, and it always starts again', async () => {
  const figures = await crash({ kind: testKind(), kills: 2, writes: 5 });
  expect(figures).toMatchObject({ kills: 2, missing: 0, failedStarts: 0, troubles: [], heardOnce: figures.stored });
  expect(figures.written).toBeGreaterThan(0);
}, 180_000);
