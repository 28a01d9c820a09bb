import { z } from 'zod';
import type { SignedIn } from '../../platform/access/index.ts';
import { type Context, uuid } from '../../platform/http/index.ts';
import { type Programme, readForm, readProgramme } from '../programmes/index.ts';
import type { Questionnaire } from '../questionnaires/index.ts';
import { type AskedFeedback, readFeedback } from './queries/read-feedback.ts';

export const feedbackParams = z.object({ feedback: uuid });

export interface AtFeedback {
  readonly feedback: AskedFeedback;
  readonly programme: Programme;
  /** The form as it was when they were asked. */
  readonly form: Questionnaire;
}

/** Where every page about one person's feedback stands. */
export async function atFeedback({
  tx,
  params,
  actor,
  lock,
}: Pick<
  Context<SignedIn, z.infer<typeof feedbackParams>, unknown>,
  'tx' | 'params' | 'actor' | 'lock'
>): Promise<AtFeedback | null> {
  const feedback = await readFeedback(tx, params.feedback, { actor: actor.person, lock });
  const programme = feedback && (await readProgramme(tx, feedback.programme));
  if (!feedback || !programme) return null;
  const { formVersion: version, side } = feedback;
  const form = await readForm(tx, { programme: programme.id, purpose: `${side}Feedback`, version });
  return { feedback, programme, form };
}
