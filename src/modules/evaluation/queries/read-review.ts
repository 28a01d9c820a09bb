import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { type Programme, readForm } from '../../programmes/index.ts';
import type { Side } from '../../relationships/index.ts';
import { fewest } from '../disclosure/fewest.ts';
import { figuresSchema } from '../figures.ts';
import { reviewOf, type SideReview } from '../review/review.ts';
import type { EvaluationTables } from '../tables.ts';
import { type CouncilPlaces, councilPlaces } from './council-places.ts';

export interface QualityReview {
  readonly sides: readonly SideReview[];
  readonly councils: readonly CouncilPlaces[];
  readonly quotes: readonly { readonly side: Side; readonly body: string }[];
  /** The fewest people that a figure may describe. */
  readonly least: number;
}

/** EM-13: everything in it may be handed on. The page and the workbook are both drawn from this, so they never differ. */
export async function readReview(tx: Tx, programme: Programme): Promise<QualityReview> {
  const least = Math.max(fewest, programme.settings.terms.figures.hideBelow);
  return {
    sides: [await sideReview(tx, programme.id, 'mentee', least), await sideReview(tx, programme.id, 'mentor', least)],
    councils: await councilPlaces(tx, programme.id),
    quotes: await quotes(tx, programme.id),
    least,
  };
}

async function sideReview(tx: Tx, programme: string, side: Side, least: number): Promise<SideReview> {
  const form = await readForm(tx, { programme, purpose: `${side}Feedback` });
  const tables = within<EvaluationTables>(tx);
  const { asked, given } = await tables
    .selectFrom('evaluation.feedback')
    .select([sql<number>`count(*)::int`.as('asked'), sql<number>`count(given_at)::int`.as('given')])
    .where('programme', '=', programme)
    .where('side', '=', side)
    .executeTakeFirstOrThrow();
  const rows = await tables
    .selectFrom('evaluation.figures')
    .select('body')
    .where('programme', '=', programme)
    .where('side', '=', side)
    .orderBy('arrival')
    .execute();
  const figures = rows.map(({ body }) => figuresSchema.parse(body));
  return reviewOf({ side, asked, given, form, figures }, least);
}

/** In the order of their words, which tells nothing about who wrote when. */
async function quotes(tx: Tx, programme: string): Promise<QualityReview['quotes']> {
  return within<EvaluationTables>(tx)
    .selectFrom('evaluation.quote')
    .select(['side', 'body'])
    .where('programme', '=', programme)
    .where('taken_back_at', 'is', null)
    .orderBy('side')
    .orderBy(sql`md5(body)`)
    .execute();
}
