import { type Tx, within } from '../../../platform/db/index.ts';
import { type Questionnaire, questionnaireSchema } from '../../questionnaires/index.ts';
import type { ProgrammesTables } from '../tables.ts';
import type { FormPurpose } from '../template/template.ts';

interface Wanted {
  readonly programme: string;
  readonly purpose: FormPurpose;
  /** The version that answers were given to; without it, the newest, for new answers. */
  readonly version?: number;
}

/** The form of a programme as it was pinned. */
export async function readForm(tx: Tx, { programme, purpose, version }: Wanted): Promise<Questionnaire> {
  const row = await within<ProgrammesTables>(tx)
    .selectFrom('programmes.form')
    .select('definition')
    .where('programme', '=', programme)
    .where('purpose', '=', purpose)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return questionnaireSchema.parse(row.definition);
}
