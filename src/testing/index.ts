export { afterTheStory } from './after-the-story.ts';
export { allThatIsSeen, linkTo, sampleAnswers, sendExpression, someOrganisation } from './expressions.ts';
export { formOf, headingOf, textOf } from './html.ts';
export { openProgramme } from './open-programme.ts';
export { openPair, type Pair } from './pair.ts';
export { joinAsMentor, joinProgramme } from './participant.ts';
export type { Rehearsal } from './rehearsal.ts';
export { nobodyYet, openTestHouse, type TestHouse } from './test-house.ts';
export { cookieHeader, type Reply, type Visitor, visitorOf } from './visitor.ts';
