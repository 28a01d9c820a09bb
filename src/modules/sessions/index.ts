import { join } from 'node:path';
import { defineModule, type Services } from '../../platform/http/index.ts';
import type { Handler } from '../../platform/jobs/index.ts';
import { extensionPage } from '../relationships/index.ts';
import { cancelAhead } from './commands/cancel-ahead.ts';
import { cancellation } from './emails/cancellation.ts';
import { invitation } from './emails/invitation.ts';
import { dropAction, finishAction, reopenAction } from './pages/actions/page.ts';
import { agendaPage } from './pages/agenda/page.ts';
import { arrangePage } from './pages/arrange/page.ts';
import { callOffPage } from './pages/call-off/page.ts';
import { diaryPage } from './pages/diary/page.ts';
import { heldPage } from './pages/held/page.ts';
import { logPage } from './pages/log/page.ts';
import { notePage } from './pages/note/page.ts';
import { readingsPage } from './pages/readings/page.ts';
import { rearrangePage } from './pages/rearrange/page.ts';
import { relationshipPage } from './pages/relationship/page.ts';
import { sessionPage } from './pages/session/page.ts';
import { didNotHappenAction, happenedAction } from './pages/settle/page.ts';
import { timelinePage } from './pages/timeline/page.ts';
import { writeLogPage } from './pages/write-log/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInSessions } from './queries/waiting.ts';
import { weighing } from './queries/weighing.ts';

export { arrangeSession } from './commands/arrange-session.ts';
export type { SessionState } from './lifecycle.ts';
export { type DatedLog, logsOf } from './queries/logs-of.ts';
export { type Progress, progressOf } from './queries/progress-of.ts';
export { actionsOf } from './queries/read-actions.ts';
export { upcomingSessions } from './queries/upcoming.ts';
export { whoseDiary } from './queries/whose-diary.ts';
export type { SessionsViews } from './tables.ts';

const callOffWhatIsAhead: Handler<Services> = ({ tx, event, now }) =>
  cancelAhead(tx, { relationship: event.ids['relationship'] ?? '', now });

export const sessions = defineModule({
  name: 'sessions',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    relationshipPage,
    timelinePage,
    readingsPage,
    arrangePage,
    heldPage,
    sessionPage,
    rearrangePage,
    callOffPage,
    happenedAction,
    didNotHappenAction,
    agendaPage,
    logPage,
    writeLogPage,
    notePage,
    finishAction,
    dropAction,
    reopenAction,
    diaryPage,
    // The decision belongs to the relationship; the queue beside it is only known up here.
    extensionPage(weighing),
  ],
  emails: [invitation, cancellation],
  subscriptions: {
    'relationships.relationship-paused': callOffWhatIsAhead,
    'relationships.relationship-ended': callOffWhatIsAhead,
  },
  waiting: waitingInSessions,
});
