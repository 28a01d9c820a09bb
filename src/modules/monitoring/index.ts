import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { chaseListPage } from './pages/chase-list/page.ts';
import { contactLogPage } from './pages/contact-log/page.ts';

export { recordContact } from './commands/record-contact.ts';
export { contactLog } from './queries/contact-log.ts';
export { countToChase } from './queries/to-chase.ts';

export const monitoring = defineModule({
  name: 'monitoring',
  migrations: join(import.meta.dirname, 'migrations'),
  routes: [contactLogPage, chaseListPage],
});
