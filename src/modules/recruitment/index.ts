import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { decided } from './emails/decided.ts';
import { endorsementAsked } from './emails/endorsement-asked.ts';
import { expressionReceived } from './emails/expression-received.ts';
import { managerDecided } from './emails/manager-decided.ts';
import { managerTold } from './emails/manager-told.ts';
import { askDeferredAgain } from './jobs/ask-again.ts';
import { remindManagers } from './jobs/remind-managers.ts';
import { expressionJourneys } from './pages/expression-journey/page.tsx';
import { waiting } from './waiting.ts';

export { acknowledgeRole } from './commands/acknowledge-role.ts';
export { decide } from './commands/decide.ts';
export { type Entered, type Entering, enterExpression } from './commands/enter-expression.ts';
export { type Decided, giveEndorsement } from './commands/give-endorsement.ts';
export { withdrawExpression } from './commands/withdraw-expression.ts';
export { answersFromFacts } from './facts.ts';
export { type Decision, type ExpressionState, expressionLifecycle } from './lifecycle.ts';
export { countByState } from './queries/count-by-state.ts';
export { countStuck } from './queries/count-stuck.ts';
export { type OwnExpression, ownExpressions } from './queries/own-expressions.ts';
export { hasAcknowledged, isParticipant } from './queries/participants.ts';
export { type Expression, readExpression } from './queries/read-expression.ts';
export { expressionForm, type ParticipantRole, participantRoles, type WayIn } from './roles.ts';
export type { RecruitmentViews } from './tables.ts';

export const recruitment = defineModule({
  name: 'recruitment',
  migrations: join(import.meta.dirname, 'migrations'),
  routes: [expressionJourneys],
  emails: [endorsementAsked, managerTold, expressionReceived, managerDecided, decided],
  sweeps: [remindManagers, askDeferredAgain],
  waiting,
});
