import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { chaseListPage } from './pages/chase-list/page.ts';
import { contactLogPage } from './pages/contact-log/page.ts';
import { words as contactLogWords } from './pages/contact-log/words.ts';
import { personalData } from './personal-data.ts';

export { recordContact } from './commands/record-contact.ts';
export { contactLog } from './queries/contact-log.ts';
export { type TakingPart, takingPart } from './queries/taking-part.ts';
export { countToChase } from './queries/to-chase.ts';

/** The ways in which a contact was made, in words. */
export const contactWays = contactLogWords.ways;

export const monitoring = defineModule({
  name: 'monitoring',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [contactLogPage, chaseListPage],
});
