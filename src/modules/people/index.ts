import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { accessNeedsConsents } from './consents.ts';
import { accessNeedsPage, yourAccessNeedsPage } from './pages/access-needs/page.ts';
import { contactPage, yourContactPage } from './pages/contact/page.ts';
import { detailsPage, yourDetailsPage } from './pages/details/page.ts';
import { postPage, yourPostPage } from './pages/post/page.ts';
import { personalData } from './personal-data.ts';

export { changeDetails } from './commands/change-details.ts';
export { forgetPerson } from './commands/forget-person.ts';
export { endIntroduction, type Introduction, introduce } from './commands/introduce.ts';
export { loadRegister } from './commands/load-register.ts';
export { makeKnownIn } from './commands/make-known-in.ts';
export { moveAddress } from './commands/move-address.ts';
export { correctPost, type Manager, recordPost } from './commands/record-post.ts';
export { type Registered, registerPerson } from './commands/register-person.ts';
export { type Audience, stateAccessNeeds } from './commands/state-access-needs.ts';
export { isKnownIn } from './queries/is-known-in.ts';
export { isLineManagerOf } from './queries/is-line-manager-of.ts';
export { type ListedOrganisation, listOrganisations } from './queries/list-organisations.ts';
export { organisationNames } from './queries/organisation-names.ts';
export { type AccessNeeds, readAccessNeeds } from './queries/read-access-needs.ts';
export { type Details, readDetails } from './queries/read-details.ts';
export {
  type Nation,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
  standingOn,
} from './register/organisation.ts';
export { organisationId } from './register/organisation-id.ts';
export { register } from './register/read-register.ts';
export { type Doubt, type Resolution, resolveOrganisation } from './register/resolve-organisation.ts';
export { sortName } from './sort-name.ts';
export type { PeopleViews } from './tables.ts';

export const people = defineModule({
  name: 'people',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  consents: [accessNeedsConsents],
  routes: [
    ...[yourDetailsPage, yourContactPage, yourPostPage, yourAccessNeedsPage],
    ...[detailsPage, contactPage, postPage, accessNeedsPage],
  ],
});
