import { dayOf } from '../../../platform/clock/index.ts';
import { json, newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Programme } from '../../programmes/index.ts';
import type { Answers, Questionnaire } from '../../questionnaires/index.ts';
import { recordRecruitment } from '../events.ts';
import { type ExpressionFacts, factsOf, partsOf } from '../facts.ts';
import { priorityOf } from '../priority.ts';
import { openInterest } from '../queries/open-interest.ts';
import type { ParticipantRole, WayIn } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';
import { askManager } from './ask-manager.ts';
import { openStanding } from './open-standing.ts';
import { release } from './release.ts';
import { rememberPost } from './remember-post.ts';

export interface Submitting {
  readonly programme: Programme;
  readonly role: ParticipantRole;
  readonly form: Questionnaire;
  readonly person: string;
  readonly name: string;
  readonly answers: Answers;
  readonly wayIn: WayIn;
  /** Whoever presses the button: the person, or the coordinator who wrote it down for them. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Takes an expression of interest in; null when the person has one open for this role already. EM-01, EM-03. */
export async function submitExpression(tx: Tx, submitting: Submitting): Promise<string | null> {
  const { programme, role, form, person, answers, now, by } = submitting;
  if (await openInterest(tx, { programme: programme.id, role, person })) return null;
  const expression = newId();
  const facts = factsOf(form, answers);
  const { rule } = programme.settings.terms.endorsement[role];
  const released = rule !== 'manager-decides';
  await keep(tx, submitting, expression, facts, released);
  const priority = placeOf(submitting, facts);
  const state = released ? 'waiting' : 'with-manager';
  await openStanding(tx, { expression, programme: programme.id, role, person, state, priority, by, now });
  if (released) await release(tx, expression, now);
  await rememberPost(tx, { person, facts, by, now });
  const { managerName: name, managerEmail: email } = facts;
  await askManager(tx, { expression, programme: programme.id, person, name, email, rule, by, now });
  const ids = { expression };
  await post(tx, { kind: 'recruitment.expression-received', to: { person }, ids, dueAt: now });
  await recordRecruitment(tx, {
    type: 'recruitment.expression-submitted',
    programme: programme.id,
    by,
    ids: { ...ids, person },
    at: now,
  });
  return expression;
}

/** The order is for those who ask for a mentor; offers stand as they came. */
function placeOf({ programme, role, now }: Submitting, facts: ExpressionFacts): number {
  const standing = { ...facts, putForwardAsPriority: false, on: dayOf(now) };
  return role === 'mentee' ? priorityOf(programme.settings.terms.priority, standing) : 0;
}

async function keep(
  tx: Tx,
  { programme, role, form, person, name, answers, wayIn, by, now }: Submitting,
  expression: string,
  facts: ExpressionFacts,
  released: boolean,
): Promise<void> {
  const tables = within<RecruitmentTables>(tx);
  const whose = { programme: programme.id, person };
  const came = { submitted_at: now, came_by: wayIn, entered_by: wayIn === 'online' ? null : by };
  await tables
    .insertInto('recruitment.expression')
    .values({ ...whose, ...came, id: expression, role, name, form_version: form.version })
    .execute();
  const about = { ...whose, expression, released_at: released ? now : null };
  const { organisation, jobTitle: job_title, inPostSince: in_post_since, level, capacity } = facts;
  await tables
    .insertInto('recruitment.profile')
    .values({ ...about, organisation, job_title, in_post_since, level, capacity })
    .execute();
  const parts = partsOf(form, answers).map(({ readers, body }) => ({ ...about, readers, body: json(body) }));
  if (parts.length > 0) await tables.insertInto('recruitment.answers').values(parts).execute();
}
