import { checkPage } from './harness/check-page.ts';
import { follow, press, sees, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

const ada = { as: 'mentor', name: 'Ada Lovelace', email: 'ada@council.example' } as const;
const mia = { as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' } as const;

test('EM-06, EM-07: everybody who waits is matched at once, looked at, and released', { tag: '@plain' }, async ({
  world,
}) => {
  const { coordinator: cora } = await world.programme();
  await world.joined(ada);
  const mentee = await world.joined(mia);
  const coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await visit(coordinator, 'Matching');
  await visit(coordinator, 'Have not asked yet');
  await press(coordinator, 'Ask for all of them, without choices');
  await visit(coordinator, 'Rules and weights');
  await follow(coordinator, 'Back');
  await checkPage(coordinator);
  await press(coordinator, 'Match them now');
  await sees(coordinator, 'Matching is under way');
  await world.mailsTo(ada.email);
  await coordinator.reload();
  await sees(coordinator, '1 of 1 people have a mentor in this result');
  await checkPage(coordinator);
  await visit(coordinator, mia.name);
  await sees(coordinator, 'Private preferences');
  await follow(coordinator, 'Back');
  await press(coordinator, 'Offer all 1');
  await sees(coordinator, '1 match has been offered.');
  await checkPage(coordinator);
  await mentee.goto('/');
  await visit(mentee, 'Answer: a match with');
  await sees(mentee, 'Why this mentor');
});

test('EM-06: of the region’s own workbook, those who wait are matched in one go', async ({ demonstration }) => {
  const coordinator = await demonstration.as('Coordinator');
  await visit(coordinator, 'Programmes');
  await follow(coordinator, 'East Midlands');
  await visit(coordinator, 'Matching');
  await visit(coordinator, 'Match everybody at once');
  await press(coordinator, 'Match them now');
  await demonstration.mailsTo(ada.email);
  await coordinator.reload();
  await sees(coordinator, /^[1-9]\d* of [1-9]\d* people have a mentor in this result/);
  await checkPage(coordinator);
});
