import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

interface Noting {
  readonly proposal: { readonly id: string };
  readonly question: 'match' | 'go-ahead';
  readonly person: string;
  readonly yes: boolean;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Writes an answer down; false when they had said the same before. A yes may still become a no. */
export async function noteAnswer(tx: Tx, { proposal, question, person, yes, by, now }: Noting): Promise<boolean> {
  const answer = { yes, at: now, by_person: by };
  const noted = await within<Tables>(tx)
    .insertInto('matching.answer')
    .values({ proposal: proposal.id, person, question, ...answer })
    .onConflict((conflict) =>
      conflict.columns(['proposal', 'person', 'question']).doUpdateSet(answer).where('matching.answer.yes', '!=', yes),
    )
    .executeTakeFirst();
  return noted.numInsertedOrUpdatedRows === 1n;
}
