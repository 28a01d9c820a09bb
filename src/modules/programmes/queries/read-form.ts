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
    .where('purpose', '=', purpose)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1);
  const pinned = await forms.select('version').executeTakeFirstOrThrow();
  const key = `${programme} ${purpose} ${pinned.version}`;
  const before = known.get(key);
  if (before) return before;
  const { definition, isCommitted } = await forms.select(['definition', seesCommitted]).executeTakeFirstOrThrow();
  const form = questionnaireSchema.parse(definition);
  if (isCommitted) known.keep(key, form);
  return form;
}
