import { bothWays } from './both-ways.ts';
import { concernsRooms } from './table-of-concerns.ts';
import { rightsRooms } from './table-of-rights.ts';
import { saidRooms } from './table-of-what-is-said.ts';
import {
  coordinators,
  everybody,
  mentees,
  overseers,
  pair,
  participants,
  type Room,
  signedInHere,
  twice,
} from './who.ts';

/**
 * To whom each door opens, after the access specification, written and reviewed by hand and never computed from the code.
 * A cell names an actor and the objects that open to them: `own:oae` is the actor's own pair, another, and one that has ended;
 * `x` is another programme's. Everything that is not said stays shut, and looks as if it were not there.
 */
export const rooms: readonly Room[] = [
  ...rightsRooms,
  ...concernsRooms,
  ...saidRooms,
  {
    cites: 'No personal data: what a visitor may see before anybody is known. In the demonstration its own mails too.',
    doors: {
      [everybody]: [
        'GET /',
        'GET /help',
        'GET /privacy',
        'GET /sign-in',
        'POST /sign-in',
        'GET /check-your-email',
        'POST /check-your-email',
        'GET /sign-in/:token',
        'POST /sign-in/:token',
        ...bothWays('/sign-in/passkey')(''),
        ...bothWays('/sign-in/passkey/')(':challenge'),
        'GET /demonstration/sign-in',
        'POST /demonstration/sign-in',
        'GET /outbox',
        'GET /outbox/:mail',
      ],
      [twice(everybody)]: ['GET /p/:slug'],
    },
  },
  {
    cites: 'Account, contact details: self. A delegate is named by the person.',
    doors: {
      [signedInHere]: [
        'POST /sign-out',
        'GET /confirm-it-is-you',
        'POST /confirm-it-is-you',
        ...bothWays('/your-passkeys')(''),
        ...bothWays('/your-passkeys/new/')(':challenge'),
        'GET /your-sign-ins',
        'POST /your-sign-ins/end-others',
        'GET /assistants',
        'POST /assistants',
        'GET /your-details',
        'GET /your-details/contact',
        'POST /your-details/contact',
        'GET /programmes',
        'GET /noted-about-you',
      ],
      'mentee:o both:o part:o former:o': ['POST /assistants/:assistance/end', 'POST /your-sign-ins/:signIn/end'],
      // Those of whom the people module knows something.
      'mentee:o mentor:o both:o coordinator:o part:o away:o former:o': [
        'GET /your-details/post',
        'POST /your-details/post',
        'GET /your-details/access-needs',
        'POST /your-details/access-needs',
      ],
    },
  },
  {
    cites: 'Account, contact details: coordinator yes; the data-protection officer answers for them.',
    doors: {
      'coordinator:oae part:ae away:x officer:oae': [
        'GET /people/:person',
        ...['contact', 'post', 'access-needs'].flatMap(bothWays('/people/:person/')),
      ],
      [overseers]: [
        'GET /programmes/:programme/people/:person',
        'GET /programmes/:programme/people/:person/noted',
        'GET /programmes/:programme/people/:person/contacts',
        'POST /programmes/:programme/people/:person/contacts',
      ],
    },
  },
  {
    cites: 'Account, contact details: organisation lead for their own organisation; expressions as a count only.',
    doors: { 'lead:o': ['GET /organisations/:organisation'] },
  },
  {
    cites: 'Running a programme: its coordinators. An operator or a coordinator may start another.',
    doors: {
      'coordinator:o part:o away:o operator:o': [
        'GET /programmes/new',
        'GET /programmes/new/:template',
        'POST /programmes/new/:template',
      ],
      [coordinators]: [
        'GET /programmes/:programme',
        ...['relationships', 'stuck'].map((page) => `GET /programmes/:programme/${page}`),
        ...bothWays('/programmes/:programme/')('to-chase'),
        'GET /programmes/:programme/staff',
        'POST /programmes/:programme/staff',
        'GET /programmes/:programme/training',
        ...['opening', 'closing'].flatMap(bothWays('/programmes/:programme/')),
        'GET /programmes/:programme/set-up',
        ...[
          'description',
          'dates',
          'contacts',
          'safeguarding-lead',
          'terms',
          'endorsement',
          'texts',
          'texts/:text',
          'agreement',
        ].flatMap(bothWays('/programmes/:programme/set-up/')),
      ],
      'coordinator:oae part:oae away:x': ['POST /programmes/:programme/training/:person/take-back'],
    },
  },
  {
    cites:
      'Expression of interest: self; coordinator once endorsed, before that name, manager and date; never about oneself.',
    doors: {
      [twice(signedInHere)]: ['mentee', 'mentor'].flatMap((role) => [
        `GET /p/:slug/${role}`,
        `GET /p/:slug/${role}/:step`,
        `POST /p/:slug/${role}/:step`,
      ]),
      'mentee:o both:o part:o former:o': [
        'GET /expressions/:expression',
        ...['responsibilities/:role'].flatMap(bothWays('/programmes/:programme/')),
      ],
      'mentee:o both:o coordinator:oae part:oae away:x former:o': ['withdrawal'].flatMap(
        bothWays('/expressions/:expression/'),
      ),
      [coordinators]: [
        ...['expressions', 'expressions/new-mentee', 'expressions/new-mentor', 'import'].flatMap(
          bothWays('/programmes/:programme/'),
        ),
        ...bothWays('/programmes/:programme/expressions/')('with-managers'),
      ],
      [overseers]: [
        'GET /programmes/:programme/expressions/:expression',
        'POST /programmes/:programme/expressions/:expression/reconsider',
        'POST /expressions/:expression/manager/remind',
        ...['manager', 'endorsement'].flatMap(bothWays('/expressions/:expression/')),
      ],
      // The link from the mail opens it to whoever holds it, and to nobody without it.
      'link:o': bothWays('/endorsements/')(':token'),
    },
  },
  {
    cites: 'Pen portrait, availability: mentor, the pair (participants once published), coordinator.',
    doors: {
      'mentee:o mentor:o both:o coordinator:o part:o away:x former:o': [
        'GET /programmes/:programme/mentors',
        'GET /programmes/:programme/mentors/compare',
      ],
      'mentee:oae mentor:oae both:oae coordinator:oae part:oae away:x former:oae': [
        'GET /programmes/:programme/mentors/:mentor',
      ],
      'mentor:o coordinator:oae part:oae away:x': [
        'GET /programmes/:programme/mentors/:mentor/profile',
        'POST /programmes/:programme/mentors/:mentor/profile/publication',
        'POST /programmes/:programme/mentors/:mentor/profile/removal',
        'POST /programmes/:programme/mentors/:mentor/profile/confirmation',
        ...['profile/text', 'places'].flatMap(bothWays('/programmes/:programme/mentors/:mentor/')),
      ],
      'mentee:o both:o coordinator:oae part:oae away:x former:o': [
        ...['leave'].flatMap(bothWays('/programmes/:programme/people/:person/')),
        'POST /programmes/:programme/people/:person/return',
      ],
    },
  },
  {
    cites: 'Matching request, shortlist: mentee, coordinator; the mentor sees background and hopes, never ranks.',
    doors: {
      'mentee:oae both:oae part:oae former:oae': [
        'POST /programmes/:programme/mentors/:mentor/shortlist',
        'POST /programmes/:programme/mentors/:mentor/shortlist/removal',
      ],
      'mentee:o both:o part:o former:o': [
        'GET /programmes/:programme/shortlist',
        'GET /programmes/:programme/request',
        'GET /programmes/:programme/request/:step',
        'POST /programmes/:programme/request/:step',
        'GET /programmes/:programme/my-request',
        'POST /programmes/:programme/my-request/withdrawal',
      ],
      'mentee:o both:o coordinator:oae part:oae away:x former:o': [
        'GET /programmes/:programme/people/:mentee/request',
        'GET /programmes/:programme/people/:mentee/request/:step',
        'POST /programmes/:programme/people/:mentee/request/:step',
      ],
      [coordinators]: [
        'GET /programmes/:programme/matching',
        'POST /programmes/:programme/matching/requests',
        ...['runs', 'matching-weights'].flatMap(bothWays('/programmes/:programme/')),
      ],
      [overseers]: [
        'GET /programmes/:programme/matching/:request',
        ...['offers/:mentor'].flatMap(bothWays('/programmes/:programme/matching/:request/')),
        'POST /programmes/:programme/matching/:request/deciding-again',
        'GET /programmes/:programme/proposals/:proposal',
        ...['answers', 'withdrawal'].flatMap(bothWays('/programmes/:programme/proposals/:proposal/')),
      ],
      [participants]: bothWays('/proposals/')(':proposal'),
    },
  },
  {
    cites: 'Special-category data: self, and nobody else.',
    doors: {
      [participants]: [
        ...['private-wishes'].flatMap(bothWays('/programmes/:programme/')),
        'POST /programmes/:programme/private-wishes/withdrawal',
      ],
    },
  },
  {
    cites: 'Agreement: both, coordinator yes; whoever has left keeps what they signed.',
    doors: {
      [`${pair} coordinator:oae away:x former:o`.replace('part:o', 'part:oae')]: [
        'GET /relationships/:relationship/agreement',
        'GET /relationships/:relationship/agreement.pdf',
      ],
      [pair]: ['POST /relationships/:relationship/agreement'],
      'coordinator:oa part:a away:x': ['agreement/on-paper'].flatMap(bothWays('/relationships/:relationship/')),
    },
  },
  {
    cites:
      'Session: date, length, method, held or not: the pair, coordinator yes. Ending: either; the coordinator for them.',
    doors: {
      [`${pair} coordinator:oae away:x`.replace('part:o', 'part:oae')]: [
        'GET /relationships/:relationship',
        'GET /relationships/:relationship/timeline',
        ...['ending', 'pause'].flatMap(bothWays('/relationships/:relationship/')),
        'POST /relationships/:relationship/carry-on',
        'POST /relationships/:relationship/resume',
      ],
      [overseers]: bothWays('/extensions/')(':extension'),
      [pair]: [
        ...['more-time', 'sessions/held'].flatMap(bothWays('/relationships/:relationship/')),
        'POST /relationships/:relationship/more-time/take-back',
        'GET /sessions/:session',
        'POST /sessions/:session/happened',
        'POST /sessions/:session/did-not-happen',
      ],
    },
  },
  {
    cites: 'A delegate sees and changes dates and places only; the mentee arranges, either calls off.',
    doors: {
      [`${mentees} assistant:o`]: [
        ...['sessions/new'].flatMap(bothWays('/relationships/:relationship/')),
        ...['rearrange'].flatMap(bothWays('/sessions/:session/')),
      ],
      [`${pair} assistant:o`]: ['call-off'].flatMap(bothWays('/sessions/:session/')),
      'assistant:o': ['GET /diary'],
    },
  },
  {
    cites: 'Feedback on the process: each; coordinator yes, as the form says; steering group aggregate.',
    doors: {
      [coordinators]: ['GET /programmes/:programme/feedback'],
      [`${coordinators} steering:o`]: [
        'GET /programmes/:programme/quality-review',
        'GET /programmes/:programme/quality-review.xlsx',
      ],
      'coordinator:e part:e': [
        'GET /feedback/:feedback',
        'GET /feedback/:feedback/:step',
        'POST /feedback/:feedback/:step',
      ],
    },
  },
];
