export type { Nation, Organisation, OrganisationKind } from './register/organisation.ts';
export { nations, organisationKinds, standingOn } from './register/organisation.ts';
export { register } from './register/read-register.ts';
export { type Doubt, type Resolution, resolveOrganisation } from './register/resolve-organisation.ts';
