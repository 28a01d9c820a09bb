import { bothWays } from './both-ways.ts';

/**
 * What nobody misses when it is gone, and why that is right; reviewed by hand. `npm run guards` fails on whatever else is not
 * missed, and on what stands here and is missed after all.
 */
export const policiesNotMissed: Readonly<Record<string, string>> = {
  'accounts.role_grant: own_record': 'who holds which role is known to all, by the policy beside it',
  'audit.reading: once_told':
    'what two read before the pair was told are few rows among many; openings.test.ts shows that they are kept back',
  'mail.outbox_copy: shown': 'this is a demonstration, whose mails are shown; mail.test.ts shuts it',
};

const aboutOneself: readonly string[] = [
  ...bothWays('/assistants')(''),
  ...bothWays('/confirm-it-is-you')(''),
  'GET /noted-about-you',
  'GET /programmes',
  'POST /sign-out',
  ...['mentee', 'mentor'].flatMap((role) => [`GET /p/:slug/${role}`, ...bothWays(`/p/:slug/${role}/`)(':step')]),
  'GET /your-consents',
  ...['', '/record', '/record/data', '/record/page'].map((end) => `GET /your-details${end}`),
  ...['access-needs', 'contact', 'post'].flatMap(bothWays('/your-details/')),
  ...['', '/new/:challenge'].flatMap(bothWays('/your-passkeys')),
  'GET /your-sign-ins',
  'POST /your-sign-ins/end-others',
];

const foundForNobodyElse: readonly string[] = [
  'POST /assistants/:assistance/end',
  'POST /your-sign-ins/:signIn/end',
  'GET /concerns/:concern',
  ...bothWays('/proposals/')(':proposal'),
  ...bothWays('/feedback/:feedback/')(':step'),
  'GET /programmes/:programme/request',
  ...bothWays('/programmes/:programme/request/')(':step'),
  ...bothWays('/programmes/:programme/people/:mentee/request/')(':step'),
  ...bothWays('/programmes/:programme/data-protection/relationships/:relationship/')('hold'),
  ...bothWays('/relationships/:relationship/openings/')('new'),
];

const askedAsItLoads: readonly string[] = [
  'GET /programmes/:programme/matching',
  'POST /programmes/:programme/matching/requests',
  ...bothWays('/programmes/:programme/')('matching-weights'),
  ...bothWays('/programmes/:programme/')('runs'),
  'GET /disclosures/:disclosure',
  'GET /openings/:opening',
  'GET /openings/:opening/logs',
];

/** Doors, by the reason why nobody more comes in without their `may`. */
export const checksNotMissed: Readonly<Record<string, readonly string[]>> = {
  'it is for everybody who is signed in, and about themselves alone': aboutOneself,
  'what is looked for is found for nobody but those whom it concerns': foundForNobodyElse,
  'the same is asked before much is read': askedAsItLoads,
};
