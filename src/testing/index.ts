export { afterTheStory } from './after-the-story.ts';
export { asOperator } from './as-operator.ts';
export { type BentProvider, bentProvider, type ProviderBending } from './bent-provider.ts';
export { bentTokens, seconds } from './bent-tokens.ts';
export { allThatIsSeen, linkTo, sampleAnswers, sendExpression, someOrganisation } from './expressions.ts';
export { formOf, headingOf, hiddenIn, textOf } from './html.ts';
export { askForMentor, hopes, type MatchingScene, openMatching } from './matching-scene.ts';
export { openProgramme } from './open-programme.ts';
export {
  askedToOpen,
  type NamedPerson,
  nameFor,
  type OpeningScene,
  openingTyped,
  openOpeningScene,
} from './opening-scene.ts';
export { inOwnFolder } from './own-folder.ts';
export { openPair, type Pair, sayYes } from './pair.ts';
export { joinAsMentor, joinProgramme } from './participant.ts';
export type { Rehearsal } from './rehearsal.ts';
export { type Bending, softDevice } from './soft-device.ts';
export { takeEverybody } from './take-everybody.ts';
export { nobodyYet, openTestHouse, type TestHouse } from './test-house.ts';
export { cookieHeader, type Reply, type Visitor } from './visitor.ts';
