import { json, type Tx, within } from '../../../platform/db/index.ts';
import type { Answers, Questionnaire } from '../../questionnaires/index.ts';
import { recordDirectoryEvent } from '../events.ts';
import type { Tables } from '../tables.ts';
import { openPortrait } from './open-portrait.ts';
import { refreshPortrait } from './refresh-portrait.ts';

interface Saving {
  readonly programme: string;
  readonly mentor: string;
  readonly form: Questionnaire;
  readonly answers: Answers;
  /** The mentor, or the coordinator on their behalf. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Keeps what a mentor says of themselves. A profile that is published shows it at once. */
export async function savePortrait(tx: Tx, { programme, mentor, form, answers, by, now }: Saving): Promise<string> {
  const portrait = await openPortrait(tx, { programme, mentor, by, now });
  const text = { answers: json(answers), form_version: form.version, saved_at: now, saved_by: by };
  await within<Tables>(tx)
    .insertInto('directory.portrait_text')
    .values({ portrait, ...text })
    .onConflict((conflict) => conflict.column('portrait').doUpdateSet(text))
    .execute();
  await refreshPortrait(tx, portrait);
  await recordDirectoryEvent(tx, { type: 'directory.portrait-saved', programme, person: mentor, by, at: now });
  return portrait;
}
