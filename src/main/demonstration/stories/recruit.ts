import { recordTraining } from '../../../modules/learning/index.ts';
import { decide, withdrawExpression } from '../../../modules/recruitment/index.ts';
import { decisions, trainings } from '../data/decisions.ts';
import { managersWords, redirections, withdrawals } from '../data/managers.ts';
import type { Story } from '../telling/stories.ts';
import { answerAsManager } from './answer-as-manager.ts';
import { expressionOf, personOf, type Region } from './region.ts';

/** From the expressions of interest to the places: what managers say, who steps back, who is chosen, who trains. */
export const recruit = (region: Region): readonly Story[] => [
  ...managersWords.map((word) => answerAsManager(region, word)),
  ...redirections.map((redirection) => askAnother(region, redirection)),
  ...withdrawals.map((withdrawal) => stepBack(region, withdrawal)),
  ...decisions.map((plan) => decideTogether(region, plan)),
  ...trainings.map((plan) => train(region, plan)),
];

async function* askAnother(region: Region, { mentee, daysAgo, manager }: (typeof redirections)[number]): Story {
  yield region.teller.calendar.ago(daysAgo, '16:05');
  const expression = await expressionOf(region, mentee, 'mentee');
  await region.teller.post(region.coordinator, `/expressions/${expression}/manager`, manager);
}

async function* stepBack(region: Region, { who, role, daysAgo }: (typeof withdrawals)[number]): Story {
  yield region.teller.calendar.ago(daysAgo, '17:30');
  const expression = await expressionOf(region, who, role);
  const by = await personOf(region, who);
  await region.teller.as(by, (tx, now) => withdrawExpression(tx, { expression, by, now }));
}

async function* decideTogether(region: Region, { daysAgo, decision, role, who }: (typeof decisions)[number]): Story {
  yield region.teller.calendar.ago(daysAgo, '11:00');
  const expressions: string[] = [];
  for (const one of who) expressions.push(await expressionOf(region, one, role));
  const by = region.coordinator;
  const count = await region.teller.as(by, (tx, now) => decide(tx, { expressions, decision, by, now }));
  if (count !== who.length) throw new Error(`Of ${who.length} people only ${count} could be decided about`);
}

async function* train(region: Region, { daysAgo, heldDaysAgo, kind, who }: (typeof trainings)[number]): Story {
  const { teller, programme, coordinator: by } = region;
  yield teller.calendar.ago(daysAgo, '15:00');
  const people: string[] = [];
  for (const one of who) people.push(await personOf(region, one));
  const heldOn = heldDaysAgo === null ? null : teller.calendar.day(heldDaysAgo);
  await teller.as(by, (tx, now) => recordTraining(tx, { programme, people, kind, heldOn, by, now }));
}
