import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { type Programme, readForm } from '../../programmes/index.ts';
import type { Side } from '../../relationships/index.ts';
import { fewest } from '../disclosure/fewest.ts';
import { figuresSchema } from '../figures.ts';
import { type Mentored, type WhoWasMentored, whoWasMentored } from '../review/mentored.ts';
import { reviewOf, type SideReview } from '../review/review.ts';
import type { EvaluationTables } from '../tables.ts';
import { type CouncilPlaces, councilPlaces } from './council-places.ts';

export interface QualityReview {
  readonly sides: readonly SideReview[];
  readonly mentored: WhoWasMentored;
  readonly councils: readonly CouncilPlaces[];
  readonly quotes: readonly { readonly side: Side; readonly body: string }[];
  /** The fewest people that a figure may describe. */
  readonly least: number;
}

/** EM-13: everything in it may be handed on. The page and the workbook are both drawn from this, so they never differ. */
export async function readReview(tx: Tx, programme: Programme): Promise<QualityReview> {
  const least = Math.max(fewest, programme.settings.terms.figures.hideBelow);
  return {
    sides: [await sideReview(tx, programme, 'mentee', least), await sideReview(tx, programme, 'mentor', least)],
    mentored: await mentored(tx, programme, least),
    councils: await councilPlaces(tx, programme.id),
    quotes: await quotes(tx, programme.id),
    least,
  };
}

async function sideReview(tx: Tx, programme: Programme, side: Side, least: number): Promise<SideReview> {
  const form = await readForm(tx, { programme: programme.id, purpose: `${side}Feedback` });
  const { asked, given } = await responses(tx, programme.id, side);
  const rows = await within<EvaluationTables>(tx)
    .selectFrom('evaluation.figures')
    .select('body')
    .where('programme', '=', programme.id)
    .where('side', '=', side)
    .orderBy('arrival')
    .execute();
  const figures = rows.map(({ body }) => figuresSchema.parse(body));
  return reviewOf({ side, asked, given, form, figures }, least);
}

/** How many were asked, and how many have answered. */
async function responses(tx: Tx, programme: string, side: Side) {
  const { rows } = await sql<{ asked: number; given: number }>`
    SELECT asked, given FROM evaluation.responses(${programme}) WHERE side = ${side}
  `.execute(within(tx));
  return rows[0] ?? { asked: 0, given: 0 };
}

/** Whoever began within so many months of a new post is new in it; a year where the programme does not say. */
async function mentored(tx: Tx, { id, settings }: Programme, least: number): Promise<WhoWasMentored> {
  const { levels, rules } = settings.terms.priority;
  const months = rules.flatMap((rule) => (rule.kind === 'new-in-post' ? [rule.months] : []))[0] ?? 12;
  const { rows } = await sql<Mentored>`
    SELECT level, is_new AS "isNew" FROM evaluation.mentored(${id}, ${months}::int)
  `.execute(within(tx));
  return whoWasMentored(rows, levels, least);
}

async function quotes(tx: Tx, programme: string): Promise<QualityReview['quotes']> {
  const { rows } = await sql<QualityReview['quotes'][number]>`
    SELECT side, body FROM evaluation.printed_quotes(${programme})
  `.execute(within(tx));
  return rows;
}
