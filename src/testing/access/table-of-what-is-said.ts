import { bothWays } from './both-ways.ts';
import { mentees, namedForLaw, pair, type Room } from './who.ts';

/** The part of the table about what a pair says to each other, and what of it they agree to tell somebody outside. */
export const saidRooms: readonly Room[] = [
  {
    cites: 'Session log: the pair; private note: self; goals, targets, action plan: mentee with mentor.',
    doors: {
      [mentees]: ['agenda'].flatMap(bothWays('/sessions/:session/')),
      [pair]: [
        'GET /relationships/:relationship/readings',
        'GET /sessions/:session/log',
        ...['log/edit', 'note'].flatMap(bothWays('/sessions/:session/')),
        ...['done', 'drop', 'open'].map((move) => `POST /actions/:action/${move}`),
        ...['goals'].flatMap(bothWays('/relationships/:relationship/')),
        ...bothWays('/goals/')(':goal'),
        ...['wording'].flatMap(bothWays('/goals/:goal/')),
        ...['reached', 'set-aside', 'reopen', 'steps/:step/done', 'steps/:step/not-done'].map(
          (move) => `POST /goals/:goal/${move}`,
        ),
      ],
    },
  },
  {
    cites:
      'Progress told to others: the extract that both agreed; to the pair, and to the holder of the link once it stands.',
    doors: {
      [pair]: [
        'GET /relationships/:relationship/disclosures',
        ...bothWays('/relationships/:relationship/')('disclosures/new'),
        'GET /disclosures/:disclosure',
        'POST /disclosures/:disclosure/revocation',
      ],
      // The mentee proposed it: the mentor answers, and only the mentee takes it back.
      'mentor:o': ['POST /disclosures/:disclosure/agreement', 'POST /disclosures/:disclosure/refusal'],
      [mentees]: ['POST /disclosures/:disclosure/taking-back'],
    },
  },
  {
    cites:
      'Break-glass reading (a legal duty): two named people of different roles; told to the participants, later where the law says so.',
    doors: {
      'safeguarding:o deputy:o officer:o steering:o': ['GET /programmes/:programme/openings'],
      [namedForLaw]: [...bothWays('/relationships/:relationship/')('openings/new'), 'POST /openings/:opening/ending'],
      // The officer asked: another role confirms. Of the pair that is mentee and mentor nobody has been told yet.
      'safeguarding:oae deputy:oae': ['POST /openings/:opening/confirmation', 'POST /openings/:opening/refusal'],
      'officer:oae': ['POST /openings/:opening/withdrawal'],
      [`${namedForLaw} mentee:o mentor:o part:o former:o`]: ['GET /openings/:opening'],
      // Those of another pair were asked for, and wait.
      'safeguarding:oe officer:oe': ['GET /openings/:opening/logs'],
      [pair]: ['GET /relationships/:relationship/openings'],
    },
  },
];
