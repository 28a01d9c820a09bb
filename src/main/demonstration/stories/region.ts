import { startSignInFor } from '../../../modules/accounts/index.ts';
import type { ParticipantRole } from '../../../modules/recruitment/index.ts';
import { ownExpressions } from '../../../modules/recruitment/index.ts';
import { dayOf } from '../../../platform/clock/index.ts';
import type { Typed } from '../telling/hand.ts';
import type { Teller } from '../telling/teller.ts';
import type { Begun } from './open-programme.ts';

/** Where a story takes place, and who tells it. */
export interface Region extends Begun {
  readonly teller: Teller;
}

/** In the data, addresses are written without their common ending. */
export const addressOf = (who: string): string => `${who}.example`;

export const personOf = ({ teller }: Region, who: string): Promise<string> => teller.withAddress(addressOf(who));

/** Somebody whom the product has never seen signs in with their address. */
export const arriveWith = ({ teller }: Region, email: string): Promise<string> =>
  teller.house.services.db.transaction(
    'web',
    async (tx) => (await startSignInFor(tx, { address: email, now: teller.now() })).person,
  );

/** The newest expression of interest of somebody in a role. */
export async function expressionOf({ teller }: Region, who: string, role: ParticipantRole): Promise<string> {
  const person = await teller.withAddress(addressOf(who));
  const all = await teller.as(person, (tx) => ownExpressions(tx, person));
  const found = all.find((one) => one.role === role);
  if (!found) throw new Error(`${who} has sent no expression of interest as a ${role}`);
  return found.id;
}

/** A date as three boxes hold it. */
export const dateBoxes = (name: string, date: Temporal.PlainDate | null): Typed => ({
  [`${name}-day`]: `${date?.day ?? ''}`,
  [`${name}-month`]: `${date?.month ?? ''}`,
  [`${name}-year`]: `${date?.year ?? ''}`,
});

export const todayIn = ({ teller }: Region): Temporal.PlainDate => dayOf(teller.now());
