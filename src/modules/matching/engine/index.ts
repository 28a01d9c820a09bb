/** The engine's own front door, for whoever only has a problem to solve: nothing of the product is loaded behind it. */
export { answerProblem } from './answer.ts';
