import { bothWays } from './both-ways.ts';
import { coordinators, namedForConcerns, pair, type Room } from './who.ts';

/** The part of the table about concerns. */
export const concernsRooms: readonly Room[] = [
  {
    cites:
      'Concern: author, and the person concerned once told; coordinator and safeguarding lead named, never a party or one in the line.',
    doors: {
      [pair]: bothWays('/relationships/:relationship/')('concern'),
      'mentee:o mentor:o both:o coordinator:oae part:oae away:x safeguarding:oae deputy:oae former:o': [
        'GET /concerns/:concern',
      ],
      [namedForConcerns]: [
        'POST /concerns/:concern/acknowledgement',
        ...['decision', 'closing', 'telling'].flatMap(bothWays('/concerns/:concern/')),
      ],
      [`${coordinators} safeguarding:o deputy:o`]: ['POST /programmes/:programme/concerns/drills'],
      [`${coordinators} safeguarding:o deputy:o officer:o steering:o`]: ['GET /programmes/:programme/concerns'],
    },
  },
];
