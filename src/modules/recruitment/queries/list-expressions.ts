import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { LearningViews } from '../../learning/index.ts';
import type { ExpressionState } from '../lifecycle.ts';
import type { ParticipantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface Filter {
  readonly programme: string;
  readonly role: ParticipantRole;
  readonly state: ExpressionState;
  readonly organisation: string | null;
  /** Part of a name. */
  readonly name: string | null;
  /** For mentors: only those who have trained, or only those who have not. */
  readonly trained: boolean | null;
}

export interface ListedExpression {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly jobTitle: string | null;
  readonly priority: number;
  readonly countedFrom: Temporal.Instant;
  readonly since: Temporal.Instant;
  readonly cameBy: string;
  readonly trained: boolean;
}

/** One page of expressions in one state, in the order of the waiting list: a walk along one index, whatever its length. */
export async function listExpressions(
  tx: Tx,
  filter: Filter,
  { skip, most }: { readonly skip: number; readonly most: number },
): Promise<readonly ListedExpression[]> {
  const chosen = inOrder(filtered(tx, filter).selectAll('s')).offset(skip).limit(most);
  // What is shown is looked up for the rows of this page alone, however many come before it.
  const shown = within<Tables>(tx)
    .selectFrom(chosen.as('s'))
    .innerJoin('recruitment.expression as e', 'e.id', 's.expression')
    .leftJoin('recruitment.profile as p', 'p.expression', 's.expression')
    .leftJoin('learning.trained as t', (join) =>
      join.onRef('t.person', '=', 's.person').onRef('t.programme', '=', 's.programme'),
    )
    .select(['s.expression as id', 's.person', 'e.name', 'p.organisation', 'p.job_title as jobTitle'])
    .select(['s.priority', 's.counted_from as countedFrom', 's.since', 'e.came_by as cameBy', 't.person as trainee']);
  const rows = await inOrder(shown).execute();
  return rows.map(({ trainee, ...row }) => ({ ...row, trained: trainee !== null }));
}

export async function countExpressions(tx: Tx, filter: Filter): Promise<number> {
  const { count } = await filtered(tx, filter)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

type Tables = RecruitmentTables & LearningViews;
type Ordered = Tables & { s: RecruitmentTables['recruitment.standing'] };

const inOrder = <Row>(query: SelectQueryBuilder<Ordered, 's', Row>): SelectQueryBuilder<Ordered, 's', Row> =>
  query.orderBy('s.priority').orderBy('s.counted_from').orderBy('s.expression');

function filtered(tx: Tx, { programme, role, state, organisation, name, trained }: Filter) {
  return within<Tables>(tx)
    .selectFrom('recruitment.standing as s')
    .where('s.until', 'is', null)
    .where('s.programme', '=', programme)
    .where('s.role', '=', role)
    .where('s.state', '=', state)
    .$if(organisation !== null, (query) => query.where((where) => worksFor(where, organisation)))
    .$if(name !== null, (query) => query.where((where) => isNamed(where, name ?? '')))
    .$if(trained !== null, (query) =>
      query.where((where) => (trained ? hasTrained(where) : where.not(hasTrained(where)))),
    );
}

type Where = ExpressionBuilder<Ordered, 's'>;

const worksFor = (where: Where, organisation: string | null) =>
  where.exists(
    where
      .selectFrom('recruitment.profile as o')
      .select('o.expression')
      .whereRef('o.expression', '=', 's.expression')
      .whereRef('o.programme', '=', 's.programme')
      .where('o.organisation', '=', organisation),
  );

const isNamed = (where: Where, name: string) =>
  where.exists(
    where
      .selectFrom('recruitment.expression as n')
      .select('n.id')
      .whereRef('n.id', '=', 's.expression')
      .where('n.name', 'ilike', `%${escaped(name)}%`),
  );

const hasTrained = (where: Where) =>
  where.exists(
    where
      .selectFrom('learning.trained as h')
      .select('h.person')
      .whereRef('h.person', '=', 's.person')
      .whereRef('h.programme', '=', 's.programme'),
  );

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
