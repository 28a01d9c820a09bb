import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { AccountsTables } from './tables.ts';

const account = processing({
  purpose: 'To know who signs in, and to write to them',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'data-protection officer'],
});
const signIn = processing({
  purpose: 'To let somebody in, and to show them where they are signed in',
  basis: 'public task',
  readers: ['the person'],
});
const role = processing({
  purpose: 'To know who may do what in a programme or an organisation, since when and by whose word',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'operator'],
});
const diary = processing({
  purpose: 'To let an assistant run somebody’s diary',
  basis: 'public task',
  readers: ['the person', 'assistant'],
});

const beforeAnybodyIsKnown = 'Read before anybody is known, and gone within minutes';

export const personalData = annotate<AccountsTables>({
  'accounts.account': {
    part: 'who you are',
    title: 'Your account',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      person: account.person,
      email: account.fact,
      name: account.fact,
      opened_at: account.fact,
      used_at: account.fact,
    },
  },
  'accounts.sign_in_request': {
    whose: { nobody: beforeAnybodyIsKnown },
    kept: 'minutes',
    columns: {
      ...{ id: technical, address: signIn.fact, browser_hash: technical, link_hash: technical, code_hash: technical },
      ...{ asked_at: signIn.fact, expires_at: technical, wrong_codes: technical, spent_at: signIn.fact },
      return_to: signIn.fact,
    },
  },
  'accounts.sign_in': {
    part: 'signing in',
    title: 'When you signed in',
    whose: { people: ['person'] },
    kept: 'sign-ins',
    columns: {
      ...{ id: technical, token_hash: technical, person: signIn.person, started_at: signIn.fact },
      ...{ last_seen_at: signIn.fact, expires_at: technical, ended_at: signIn.fact, browser: signIn.fact },
      way: signIn.fact,
    },
  },
  'accounts.role_grant': {
    part: 'who you are',
    title: 'Your roles',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, person: role.person, role: role.fact, scope: role.fact, granted_at: role.fact },
      ...{ granted_by: role.person, ended_at: role.fact, ended_by: role.person },
    },
  },
  'accounts.assistance': {
    part: 'who you are',
    title: 'Assistants who run a diary',
    whose: { people: ['principal', 'assistant'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, principal: diary.person, assistant: diary.person, named_at: diary.fact },
      ended_at: diary.fact,
    },
  },
  'accounts.passkey': {
    part: 'signing in',
    title: 'Your passkeys',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, person: signIn.person, credential: signIn.fact, public_key: technical, counter: technical },
      ...{ name: signIn.fact, added_at: signIn.fact, last_used_at: signIn.fact },
    },
  },
  'accounts.passkey_challenge': {
    technical: beforeAnybodyIsKnown,
    columns: ['id', 'challenge', 'browser_hash', 'person', 'asked_at', 'expires_at', 'spent_at', 'return_to'],
  },
  'accounts.identity': {
    part: 'signing in',
    title: 'Accounts elsewhere that you sign in with',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, person: signIn.person, issuer: signIn.fact, subject: signIn.fact, linked_at: signIn.fact },
      last_used_at: signIn.fact,
    },
  },
  'accounts.provider_visit': {
    technical: beforeAnybodyIsKnown,
    columns: [
      'id',
      'provider',
      'state',
      'nonce',
      'verifier',
      'browser_hash',
      'person',
      'asks_again',
      'asked_at',
      'expires_at',
      'spent_at',
      'return_to',
    ],
  },
});
