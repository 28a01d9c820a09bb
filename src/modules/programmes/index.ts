import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { agreementPage } from './pages/agreement/page.ts';
import { chooseTemplatePage } from './pages/choose-template/page.ts';
import { closingPage } from './pages/closing/page.ts';
import { contactsPage } from './pages/contacts/page.ts';
import { datesPage } from './pages/dates/page.ts';
import { descriptionPage } from './pages/description/page.ts';
import { endorsementPage } from './pages/endorsement/page.ts';
import { openingPage } from './pages/opening/page.ts';
import { programmesPage } from './pages/programmes/page.ts';
import { publicPage } from './pages/public-page/page.ts';
import { safeguardingLeadPage } from './pages/safeguarding-lead/page.ts';
import { setUpPages } from './pages/set-up/page.ts';
import { endStaffPage, staffPage } from './pages/staff/page.ts';
import { startProgrammePage } from './pages/start-programme/page.ts';
import { termsPage } from './pages/terms/page.ts';
import { textPage } from './pages/text/page.ts';
import { textsPage } from './pages/texts/page.ts';
import { personalData } from './personal-data.ts';

export { changeSettings } from './commands/change-settings.ts';
export { moveProgramme } from './commands/move-programme.ts';
export { nameStaff } from './commands/name-staff.ts';
export { startProgramme } from './commands/start-programme.ts';
export { mayRunProgramme } from './policy.ts';
export { Prose } from './prose.tsx';
export { type ListedProgramme, listProgrammes } from './queries/list-programmes.ts';
export { listStaff } from './queries/list-staff.ts';
export { readForm } from './queries/read-form.ts';
export { type Programme, readProgramme, readProgrammeAt } from './queries/read-programme.ts';
export { takesExpressions } from './set-up.ts';
export type { Contact, Settings } from './settings.ts';
export type { ProgrammesViews } from './tables.ts';
export { fill, filledWords } from './template/fill.ts';
export {
  type Audience,
  audiences,
  type Criterion,
  type Matching,
  type MatchingInput,
  matchingSchema,
  priorityStands,
  type Rule,
} from './template/matching/definition.ts';
export type { Measure } from './template/matching/measure.ts';
export type { Side, Test } from './template/matching/test.ts';
export { type Priority, type PriorityRule, suggestLevel } from './template/priority-rules.ts';
export type { Reminder } from './template/reminders.ts';
export type { FormPurpose, Template } from './template/template.ts';
export type { Terms } from './template/terms.ts';
export type { Outcome } from './template/texts.ts';
export { templates, templateWithId } from './templates/templates.ts';

export const programmes = defineModule({
  name: 'programmes',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    programmesPage,
    chooseTemplatePage,
    startProgrammePage,
    setUpPages,
    descriptionPage,
    datesPage,
    contactsPage,
    safeguardingLeadPage,
    termsPage,
    endorsementPage,
    textsPage,
    textPage,
    agreementPage,
    openingPage,
    closingPage,
    staffPage,
    endStaffPage,
    publicPage,
  ],
});
