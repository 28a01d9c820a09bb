import { checkPage } from './harness/check-page.ts';
import { test } from './harness/journey.ts';

test('a visitor of the demonstration is anybody with one press', { tag: '@plain' }, async ({ demonstration }) => {
  const visitor = await demonstration.visitor();
  await visitor.goto('/');
  await checkPage(visitor);
  await checkPage(await demonstration.as('Coordinator'));
});
