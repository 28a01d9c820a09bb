import type { Pair } from '../pair.ts';
import type { TestHouse } from '../test-house.ts';
import type { Visitor } from '../visitor.ts';
import { canary } from './canaries.ts';

/** How far it came: asked for, open before the two are told, or open and told. */
export type Opened = 'asked' | 'untold' | 'told';

interface Opening {
  readonly pair: Pair;
  /** The name of the mentee, by which the texts are told apart. */
  readonly mentee: string;
  readonly opened: Opened;
}

/** The data-protection officer asks for the logs of these pairs, and the safeguarding lead confirms. */
export async function openLogs(
  house: TestHouse,
  openings: readonly Opening[],
  { officer, lead }: { readonly officer: string; readonly lead: string },
): Promise<void> {
  const asks = await house.as(officer);
  const confirms = await house.as(lead);
  for (const opening of openings) {
    const at = await askFor(asks, opening);
    if (opening.opened === 'asked') continue;
    const { status } = await confirms.post(`${at}/confirmation`);
    if (status !== 303) throw new Error(`Confirming an opening answered ${status}`);
  }
  await house.drain();
}

async function askFor(visitor: Visitor, { pair, mentee, opened }: Opening): Promise<string> {
  const later = { telling: 'later', 'until-day': '1', 'until-month': '10', 'until-year': '2026' };
  const { to, status } = await visitor.post(`/relationships/${pair.relationship}/openings/new`, {
    ...{ reason: canary('legal duty', mentee), hours: '48' },
    ...(opened === 'untold' ? { ...later, why: canary('reason to tell later', mentee) } : { telling: 'at-once' }),
  });
  if (!to) throw new Error(`Asking for an opening answered ${status}`);
  return to;
}
