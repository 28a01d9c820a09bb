import type { Side } from './tables.ts';

interface Named {
  readonly person: string;
  readonly name: string;
  readonly side: Side;
  readonly leftAt: unknown;
}

/** The others in a relationship, as this person speaks of them: "Ana Okafor", "Ana Okafor and Ben Li". */
export const othersOf = (members: readonly Named[], person: string | null): string =>
  listed(members.filter((one) => one.person !== person && one.leftAt === null).map(({ name }) => name));

/** "Ana Okafor (mentor) and Ben Li (mentee)", for somebody who stands outside. */
export const pairWords = (members: readonly Named[]): string =>
  listed(members.filter((one) => one.leftAt === null).map(({ name, side }) => `${name} (${side})`));

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
