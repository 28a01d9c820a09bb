import { type Tx, within } from '../../../platform/db/index.ts';
import { type Questionnaire, questionnaireSchema } from '../../questionnaires/index.ts';
import type { ProgrammesTables } from '../tables.ts';
import type { FormPurpose } from '../template/template.ts';
import { keeping, seesCommitted } from './keeping.ts';

interface Wanted {
  readonly programme: string;
  readonly purpose: FormPurpose;
  /** The version that answers were given to; without it, the newest, for new answers. */
  readonly version?: number;
}

const known = keeping<Questionnaire>();

/** The form of a programme as it was pinned. */
export async function readForm(tx: Tx, { programme, purpose, version }: Wanted): Promise<Questionnaire> {
  const forms = within<ProgrammesTables>(tx)
    .selectFrom('programmes.form')
    .where('programme', '=', programme)
    .where('purpose', '=', purpose);
  const pinned = await forms
    .select('version')
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return known(`${programme} ${purpose} ${pinned.version}`, async () => {
    const { definition, isCommitted } = await forms
      .select(['definition', seesCommitted])
      .where('version', '=', pinned.version)
      .executeTakeFirstOrThrow();
    return { value: questionnaireSchema.parse(definition), isCommitted };
  });
}
