import { type Tx, within } from '../../../platform/db/index.ts';
import { readForm } from '../../programmes/index.ts';
import { storedAnswersSchema } from '../../questionnaires/index.ts';
import { findTerms } from '../find-terms.ts';
import { portraitForm } from '../portrait-form.ts';
import type { Tables } from '../tables.ts';

/** Brings what a profile is found by, and what lists are ordered by, up to what it and its person say now. */
export async function refreshPortrait(tx: Tx, portrait: string): Promise<void> {
  const tables = within<Tables>(tx);
  const row = await tables
    .selectFrom('directory.portrait as d')
    .innerJoin('people.current_person as n', 'n.id', 'd.mentor')
    .leftJoin('directory.portrait_text as t', 't.portrait', 'd.id')
    .select(['d.programme', 'd.state', 't.answers', 't.form_version'])
    .select(['n.name', 'n.sort_name', 'n.title', 'n.organisation_name', 'n.organisation_kind', 'n.region'])
    .where('d.id', '=', portrait)
    .executeTakeFirstOrThrow();
  const { programme, state, form_version: version, answers, ...person } = row;
  const asked = await readForm(tx, { programme, purpose: 'mentorExpression', ...(version && { version }) });
  const terms = findTerms({
    form: portraitForm(asked),
    answers: storedAnswersSchema.parse(answers ?? {}),
    person,
  });
  await tables
    .updateTable('directory.portrait')
    .set({ sort_name: person.sort_name.toLowerCase(), sort_organisation: person.organisation_name ?? '' })
    .where('id', '=', portrait)
    .execute();
  await tables.deleteFrom('directory.find_term').where('portrait', '=', portrait).execute();
  const rows = terms.map((term) => ({ ...term, programme, portrait, listed: state === 'published' }));
  if (rows.length > 0) await tables.insertInto('directory.find_term').values(rows).execute();
}

/** After somebody's name, post or organisation changed. */
export async function refreshPortraitsOf(tx: Tx, mentor: string): Promise<void> {
  const portraits = await within<Tables>(tx)
    .selectFrom('directory.portrait')
    .select('id')
    .where('mentor', '=', mentor)
    .execute();
  for (const { id } of portraits) await refreshPortrait(tx, id);
}
