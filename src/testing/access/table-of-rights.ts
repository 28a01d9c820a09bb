import { bothWays } from './both-ways.ts';
import { type Room, signedInHere } from './who.ts';

/** The part of the table about what people may ask of their data. */
export const rightsRooms: readonly Room[] = [
  {
    cites:
      'Everything held about somebody, and what they agreed to: self, and nobody else; the data-protection officer does not read it.',
    doors: {
      [signedInHere]: ['details/record', 'details/record/page', 'details/record/data', 'consents'].map(
        (page) => `GET /your-${page}`,
      ),
    },
  },
  {
    cites:
      'Data-protection officer: answers a subject access request, runs retention, and reads nothing of what was written.',
    doors: {
      'officer:o': [
        ...['', '/retention', '/processing', '/requests'].map(
          (name) => `GET /programmes/:programme/data-protection${name}`,
        ),
        'POST /programmes/:programme/data-protection/requests',
      ],
      'officer:oae': ['relationships/:relationship/hold', 'people/:person/hold'].flatMap(
        bothWays('/programmes/:programme/data-protection/'),
      ),
    },
  },
];
