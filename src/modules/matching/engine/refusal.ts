/** What is wrong with a problem, in a sentence that names the place; thrown and caught where problems are read. */
export class Refusal extends Error {}
