import { z } from 'zod';

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

export const organisationKinds = [
  'county',
  'unitary',
  'metropolitan district',
  'London borough',
  'City of London',
  'Isles of Scilly',
  'trust',
  'HSC trust',
  'education authority',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationKind = z.enum(organisationKinds);

/**
 * A body that is, or delivers for, a children's services authority. It exists from `from` (null: since before
 * the register looks back) until the day before `to` (null: no end is known). `successors` and `serves` are keys.
 */
export type Organisation = {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly nation: Nation;
  readonly region: string;
  readonly code: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly aliases: readonly string[];
  readonly successors: readonly string[];
  readonly serves: readonly string[];
};

type Standing = 'in force' | 'ended' | 'not yet';

export function standingOn(day: Temporal.PlainDate, body: Pick<Organisation, 'from' | 'to'>): Standing {
  if (body.from && Temporal.PlainDate.compare(day, body.from) < 0) return 'not yet';
  if (body.to && Temporal.PlainDate.compare(day, body.to) >= 0) return 'ended';
  return 'in force';
}
