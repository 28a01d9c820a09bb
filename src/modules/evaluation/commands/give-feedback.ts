import { json, type Tx, within } from '../../../platform/db/index.ts';
import { type Answers, type Questionnaire, withoutHidden } from '../../questionnaires/index.ts';
import { recordEvaluationEvent } from '../events.ts';
import { figuresIn, quoteIn, wordIn } from '../figures.ts';
import type { AskedFeedback } from '../queries/read-feedback.ts';
import type { EvaluationTables } from '../tables.ts';

interface Giving {
  readonly feedback: AskedFeedback;
  readonly form: Questionnaire;
  readonly answers: Answers;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/**
 * EM-13: keeps what was said with its author, what was ticked with nobody, and apart from both what may go further: a
 * sentence to print, a word for the mentor. False when it had been given already.
 */
export async function giveFeedback(tx: Tx, { feedback, form, answers, by, now }: Giving): Promise<boolean> {
  const { id, programme, relationship, person: author, side } = feedback;
  const tables = within<EvaluationTables>(tx);
  const given = await tables
    .updateTable('evaluation.feedback')
    .set({ given_at: now, given_by: by })
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!given) return false;
  const said = withoutHidden(form, answers);
  await tables
    .insertInto('evaluation.answers')
    .values({ feedback: id, relationship, author, body: json(said) })
    .execute();
  await tables
    .insertInto('evaluation.figures')
    .values({ programme, side, body: json(figuresIn(form, said)) })
    .execute();
  const word = wordIn(form, said);
  if (word)
    await tables.insertInto('evaluation.word').values({ feedback: id, relationship, author, body: word }).execute();
  const quote = quoteIn(form, said);
  if (quote) {
    const sentence = { feedback: id, programme, side, author, body: quote, agreed_at: now };
    await tables.insertInto('evaluation.quote').values(sentence).execute();
  }
  const event = { feedback: id, relationship, programme, by, at: now };
  await recordEvaluationEvent(tx, { ...event, type: 'evaluation.feedback-given' });
  return true;
}
