import { type Tx, within } from '../../../platform/db/index.ts';
import type { SummaryRow } from '../../../platform/view/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import { readForm } from '../../programmes/index.ts';
import { type Answers, answerRows, storedAnswersSchema } from '../../questionnaires/index.ts';
import type { RelationshipsTables } from '../tables.ts';
import type { Relationship } from './read-relationship.ts';

export interface EndingTold {
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly wantsAnotherMatch: boolean;
  /** The programme's questions as they were asked, with what was answered. */
  readonly answers: readonly SummaryRow[];
}

/** EM-12: what was said about the ending, for the coordinator alone: row-level security gives it to nobody else but its author. */
export async function endingsOf(
  tx: Tx,
  { id, programme }: Pick<Relationship, 'id' | 'programme'>,
): Promise<readonly EndingTold[]> {
  const rows = await within<RelationshipsTables & PeopleViews>(tx)
    .selectFrom('relationships.ending as e')
    .leftJoin('people.current_person as p', 'p.id', 'e.person')
    .select(['p.name', 'e.form_version', 'e.answers', 'e.wants_another_match', 'e.at'])
    .where('e.relationship', '=', id)
    .orderBy('e.at')
    .execute();
  const told: EndingTold[] = [];
  for (const { name, form_version: version, wants_another_match: wantsAnotherMatch, at, ...row } of rows) {
    const questionnaire = await readForm(tx, { programme, purpose: 'ending', version });
    const answers = storedAnswersSchema.parse(row.answers);
    const read = answerRows({ questionnaire, answers, reader: 'coordinator', organisations: new Map() });
    told.push({ by: name ?? 'Somebody', at, wantsAnotherMatch, answers: read });
  }
  return told;
}

interface OwnEnding {
  readonly answers: Answers;
  readonly wantsAnotherMatch: boolean;
}

/** What this person said when a last day was set. */
export async function ownEnding(tx: Tx, relationship: string, person: string): Promise<OwnEnding | null> {
  const row = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.ending')
    .select(['answers', 'wants_another_match as wantsAnotherMatch'])
    .where('relationship', '=', relationship)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ? { ...row, answers: storedAnswersSchema.parse(row.answers) } : null;
}
