import { defineModule } from '../../platform/http/index.ts';
import { outboxPage } from './pages/outbox/page.ts';
import { outboxMailPage } from './pages/outbox-mail/page.ts';

export const notifications = defineModule({
  name: 'notifications',
  routes: [outboxPage, outboxMailPage],
});
