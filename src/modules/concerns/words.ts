import type { ConcernState } from './lifecycle.ts';
import { listed } from './listed.ts';
import type { Receiver } from './queries/receivers-of.ts';
import type { Way } from './tables.ts';

export const stateWords = {
  raised: 'Raised',
  acknowledged: 'Acknowledged',
  kept: 'Being dealt with in the programme',
  referred: 'Referred',
  closed: 'Closed',
} as const satisfies Record<ConcernState, string>;

export const stateColours = {
  raised: 'yellow',
  acknowledged: 'blue',
  kept: 'teal',
  referred: 'purple',
  closed: 'grey',
} as const satisfies Record<ConcernState, string>;

export const wayWords = {
  'in-person': 'In person',
  video: 'By video',
  telephone: 'By telephone',
  'in-writing': 'In writing',
} as const satisfies Record<Way, string>;

export const roleWords = {
  coordinator: 'coordinator',
  'safeguarding-lead': 'safeguarding lead',
  'deputy-safeguarding-lead': 'deputy safeguarding lead',
} as const satisfies Record<Receiver['role'], string>;

export const drillWords = {
  tag: 'Drill',
  is: 'This is a drill. Nothing in it has happened, and it is about nobody. Do with it what you would do if it were real.',
} as const;

/** Everywhere that a concern is written or read. */
export const danger = 'If somebody is in immediate danger, call 999 now.';
export const otherDuties =
  'This does not take the place of your council’s own safeguarding procedures, or of your professional duty. Follow those as well, and do not wait for an answer from here.';

/** "Cora Coordinator (coordinator) and Safi Guard (safeguarding lead)" */
export function receiverWords(receivers: readonly Receiver[]): string {
  const people = Map.groupBy(receivers, ({ person }) => person);
  return listed(
    [...people.values()].map((held) => {
      const roles = listed(held.map(({ role }) => roleWords[role]));
      const name = held[0]?.name;
      return name ? `${name} (${roles})` : `the ${roles}`;
    }),
  );
}
