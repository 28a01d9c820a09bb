import { within } from '../../platform/db/index.ts';
import type { ConsentKind } from '../../platform/http/index.ts';
import { takeBackQuote } from './commands/take-back-quote.ts';
import type { EvaluationTables } from './tables.ts';

/** A sentence of somebody's feedback that may be printed. */
export const quoteConsents: ConsentKind = {
  name: 'quote',
  afterwards: 'It is printed in no report from then on.',
  given: async ({ tx, actor }) => {
    const rows = await within<EvaluationTables>(tx)
      .selectFrom('evaluation.quote')
      .select(['feedback as id', 'body', 'agreed_at as givenAt', 'taken_back_at as takenBackAt'])
      .where('author', '=', actor.person)
      .execute();
    return rows.map(({ body, ...row }) => ({ ...row, to: `Printing this sentence without your name: “${body}”` }));
  },
  takeBack: ({ tx, consent, now }) => takeBackQuote(tx, consent.id, now),
};
