import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { livedExperienceConsents } from './consents.ts';
import { accepted } from './emails/accepted.ts';
import { callArranged } from './emails/call-arranged.ts';
import { callCancelled } from './emails/call-cancelled.ts';
import { lapsed } from './emails/lapsed.ts';
import { notThisTime } from './emails/not-this-time.ts';
import { proposed } from './emails/proposed.ts';
import { requestReceived } from './emails/request-received.ts';
import { carryOutRuns } from './jobs/carry-out-runs.ts';
import { checkRulesAgain } from './jobs/check-rules-again.ts';
import { countAgainAfterLeave } from './jobs/count-again.ts';
import { lapseWhenDue } from './jobs/lapse-when-due.ts';
import { lookForNextBest } from './jobs/look-for-next-best.ts';
import { callPage } from './pages/call/page.ts';
import { candidatesPage, decidingAgainAction } from './pages/candidates/page.ts';
import { decisionPage } from './pages/decision/page.ts';
import { livedExperiencePage, takeBackLivedExperienceAction } from './pages/lived-experience/page.ts';
import { askForThemAction, matchingPage } from './pages/matching/page.ts';
import { overseeProposalPage } from './pages/oversee-proposal/page.ts';
import { ownRequestPage, takeBackAction } from './pages/own-request/page.ts';
import { proposalPage } from './pages/proposal/page.ts';
import { proposePage } from './pages/propose/page.ts';
import { recordAnswerPage } from './pages/record-answer/page.ts';
import { requestForJourney, requestJourney } from './pages/request/page.tsx';
import { repeatRunAction, runPage } from './pages/run/page.ts';
import { runOfferPage } from './pages/run-offer/page.ts';
import { holdAction, runPersonPage } from './pages/run-person/page.ts';
import { runsPage } from './pages/runs/page.ts';
import { runsBesidePage, saveWeightsAction } from './pages/runs-beside/page.ts';
import { takeBackMatchPage } from './pages/take-back/page.ts';
import { weightsPage } from './pages/weights/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInMatching } from './queries/waiting.ts';

export { type Answered, answerProposal } from './commands/answer-proposal.ts';
export { arrangeCall, type CallTime } from './commands/arrange-call.ts';
export { askForRun } from './commands/ask-for-run.ts';
export { askForThem } from './commands/ask-for-them.ts';
export { type Proposed, propose } from './commands/propose.ts';
export { sayWhetherToGoAhead } from './commands/say-whether-to-go-ahead.ts';
export { sendRequest, sendRequests } from './commands/send-request.ts';
export { answerOf } from './engine/answer.ts';
export { type Built, buildCandidates } from './engine/candidates/build-candidates.ts';
export { solveCovering } from './engine/candidates/solve-covering.ts';
export { type Run, runOf } from './engine/explain/run.ts';
export { type WayIn, waysIn } from './engine/explain/ways-in.ts';
export { type WhyNobody, whyNobody } from './engine/explain/why-nobody.ts';
export { type CriterionTold, type WhyThis, whyThis } from './engine/explain/why-this.ts';
export { forcePair } from './engine/force-pair.ts';
export type { Instance, Solution } from './engine/instance.ts';
export { levelsOf, pairWorth } from './engine/levels.ts';
export { inForce } from './engine/rules/judge.ts';
export type { Facts, Mentee, Mentor, People } from './engine/rules/people.ts';
export { solve } from './engine/solve.ts';
export { verify } from './engine/verify.ts';
export type { ProposalState, RequestState } from './lifecycle.ts';
export { ownRequestPath, proposalPath } from './pages/paths.ts';
export { countMatching } from './queries/count-matching.ts';
export { lockProposal } from './queries/lock-proposal.ts';
export { matchingUnderWay, programmesWithMatch, type UnderWay } from './queries/under-way.ts';
export type { MatchingViews } from './tables.ts';

export const matching = defineModule({
  name: 'matching',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  consents: [livedExperienceConsents],
  routes: [
    requestJourney,
    requestForJourney,
    ownRequestPage,
    takeBackAction,
    livedExperiencePage,
    takeBackLivedExperienceAction,
    matchingPage,
    askForThemAction,
    candidatesPage,
    decidingAgainAction,
    proposePage,
    proposalPage,
    callPage,
    decisionPage,
    overseeProposalPage,
    takeBackMatchPage,
    recordAnswerPage,
    ...[
      runsPage,
      runPage,
      runOfferPage,
      repeatRunAction,
      runPersonPage,
      holdAction,
      runsBesidePage,
      saveWeightsAction,
      weightsPage,
    ],
  ],
  emails: [requestReceived, proposed, accepted, callArranged, callCancelled, notThisTime, lapsed],
  subscriptions: {
    'directory.leave-told': countAgainAfterLeave,
    'directory.leave-ended': countAgainAfterLeave,
    'people.post-changed': checkRulesAgain,
    'matching.proposal-not-this-time': lookForNextBest,
    'matching.proposal-lapsed': lookForNextBest,
    'matching.proposal-withdrawn': lookForNextBest,
  },
  sweeps: [lapseWhenDue, carryOutRuns],
  waiting: waitingInMatching,
});
