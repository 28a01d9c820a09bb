import { defineModule } from '../../platform/http/index.ts';
import { outboxPage } from './pages/outbox/page.ts';
import { outboxMailPage } from './pages/outbox-mail/page.ts';
import { remind } from './reminders/remind.ts';
import { reminderEmails } from './reminders/reminder-email.ts';
import { subscriptions } from './subscriptions/subscriptions.ts';

export const notifications = defineModule({
  name: 'notifications',
  routes: [outboxPage, outboxMailPage],
  emails: reminderEmails,
  subscriptions,
  sweeps: [remind],
});
