import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { decided } from './emails/decided.ts';
import { endorsementAsked } from './emails/endorsement-asked.ts';
import { expressionReceived } from './emails/expression-received.ts';
import { managerDecided } from './emails/manager-decided.ts';
import { managerTold } from './emails/manager-told.ts';
import { importRoutes } from './import/routes.ts';
import { askDeferredAgain } from './jobs/ask-again.ts';
import { remindManagers } from './jobs/remind-managers.ts';
import { decisionPage } from './pages/decision/page.ts';
import { endorsementPage } from './pages/endorsement/page.ts';
import { enterExpressionPages } from './pages/enter-expression/page.ts';
import { expressionPage, reconsiderPage } from './pages/expression/page.ts';
import { expressionJourneys } from './pages/expression-journey/page.tsx';
import { expressionsPage } from './pages/expressions/page.ts';
import { ownExpressionPage } from './pages/own-expression/page.ts';
import { redirectionPage } from './pages/redirection/page.ts';
import { responsibilitiesPage } from './pages/responsibilities/page.ts';
import { spokenEndorsementPage } from './pages/spoken-endorsement/page.ts';
import { remindManagerPage, withManagerPage } from './pages/with-manager/page.ts';
import { withdrawalPage } from './pages/withdrawal/page.ts';
import { personalData } from './personal-data.ts';
import { waiting } from './waiting.ts';

export { acknowledgeRole } from './commands/acknowledge-role.ts';
export { decide } from './commands/decide.ts';
export { type Entered, type Entering, enterExpression } from './commands/enter-expression.ts';
export { giveEndorsement } from './commands/give-endorsement.ts';
export { withdrawExpression } from './commands/withdraw-expression.ts';
export { answersFromFacts } from './facts.ts';
export { topicsFor } from './import/answers/topics.ts';
export { type AnsweredFile, importAnswered } from './import/commands/import-answered.ts';
export { importFromCommandLine } from './import/commands/import-from-command-line.ts';
export { type PeopleRead, type ReadPerson, readPeople } from './import/read-people.ts';
export type { Decision } from './lifecycle.ts';
export { countByState, type StateCount } from './queries/count-by-state.ts';
export { countStuck, stuckBefore } from './queries/count-stuck.ts';
export { openInterest } from './queries/open-interest.ts';
export { expressionsFor, type OwnExpression, ownExpressions } from './queries/own-expressions.ts';
export { expressionForm, type ParticipantRole } from './roles.ts';
export type { RecruitmentViews } from './tables.ts';

export const recruitment = defineModule({
  name: 'recruitment',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    expressionJourneys,
    ownExpressionPage,
    withdrawalPage,
    endorsementPage,
    responsibilitiesPage,
    expressionsPage,
    withManagerPage,
    remindManagerPage,
    redirectionPage,
    spokenEndorsementPage,
    enterExpressionPages,
    expressionPage,
    reconsiderPage,
    decisionPage,
    ...importRoutes,
  ],
  emails: [endorsementAsked, managerTold, expressionReceived, managerDecided, decided],
  sweeps: [remindManagers, askDeferredAgain],
  waiting,
});
