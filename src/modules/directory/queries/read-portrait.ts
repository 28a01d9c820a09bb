import { type Tx, within } from '../../../platform/db/index.ts';
import { readForm } from '../../programmes/index.ts';
import { type Answers, type Questionnaire, storedAnswersSchema } from '../../questionnaires/index.ts';
import type { PortraitState } from '../lifecycle.ts';
import { portraitForm } from '../portrait-form.ts';
import type { Tables } from '../tables.ts';

/** A mentor in a programme, with what they say of themselves. */
export interface Portrait {
  readonly id: string;
  readonly programme: string;
  readonly mentor: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly region: string | null;
  readonly state: PortraitState;
  readonly turn: number;
  readonly publishedAt: Temporal.Instant | null;
  readonly reviewOn: Temporal.PlainDate | null;
  readonly awayFrom: Temporal.PlainDate | null;
  readonly awayUntil: Temporal.PlainDate | null;
  readonly offered: number;
  readonly taken: number;
  /** Null until the mentor has written something. */
  readonly answers: Answers | null;
  readonly savedAt: Temporal.Instant | null;
  readonly savedBy: string | null;
  /** The questions that the answers were given to. */
  readonly form: Questionnaire;
}

interface Wanted {
  readonly programme: string;
  readonly mentor: string;
  readonly lock?: boolean;
}

/** The profile as the acting person may see it; null when they may not, or when there is none. */
export async function readPortrait(tx: Tx, { programme, mentor, lock }: Wanted): Promise<Portrait | null> {
  if (lock) await lockPortrait(tx, programme, mentor);
  const [row] = await portraits(tx, programme).where('d.mentor', '=', mentor).execute();
  if (!row) return null;
  const { answers, form_version: version, offered, taken, ...facts } = row;
  const asked = await readForm(tx, { programme, purpose: 'mentorExpression', ...(version && { version }) });
  return {
    ...facts,
    offered: offered ?? 0,
    taken: taken ?? 0,
    answers: answers === null ? null : storedAnswersSchema.parse(answers),
    form: portraitForm(asked),
  };
}

/** Several profiles at once, in the order in which they were asked for, those left out that may not be seen. */
export async function readPortraits(
  tx: Tx,
  programme: string,
  mentors: readonly string[],
): Promise<readonly Portrait[]> {
  const read = [];
  for (const mentor of mentors) read.push(await readPortrait(tx, { programme, mentor }));
  return read.filter((one) => one !== null);
}

const lockPortrait = (tx: Tx, programme: string, mentor: string) =>
  within<Tables>(tx)
    .selectFrom('directory.portrait')
    .select('id')
    .where('programme', '=', programme)
    .where('mentor', '=', mentor)
    .forUpdate()
    .execute();

const portraits = (tx: Tx, programme: string) =>
  within<Tables>(tx)
    .selectFrom('directory.portrait as d')
    .innerJoin('people.current_person as n', 'n.id', 'd.mentor')
    .leftJoin('directory.portrait_text as t', 't.portrait', 'd.id')
    .leftJoin('relationships.places as s', (join) =>
      join.onRef('s.mentor', '=', 'd.mentor').onRef('s.programme', '=', 'd.programme'),
    )
    .select(['d.id', 'd.programme', 'd.mentor', 'd.state', 'd.turn', 'd.published_at as publishedAt'])
    .select(['d.review_on as reviewOn', 'd.away_from as awayFrom', 'd.away_until as awayUntil'])
    .select(['n.name', 'n.title', 'n.organisation_name as organisation', 'n.region', 's.offered', 's.taken'])
    .select(['t.answers', 't.form_version', 't.saved_at as savedAt', 't.saved_by as savedBy'])
    .where('d.programme', '=', programme);
