import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { makeKnownIn, registerPerson } from '../../people/index.ts';
import { type Programme, readForm } from '../../programmes/index.ts';
import { answersSchema } from '../../questionnaires/index.ts';
import { expressionForm, type ParticipantRole, type WayIn } from '../roles.ts';
import { type Decided, giveEndorsement } from './give-endorsement.ts';
import { submitExpression } from './submit-expression.ts';

export interface Entering {
  readonly programme: Programme;
  readonly role: ParticipantRole;
  readonly name: string;
  /** With the surname first, where the source says so. */
  readonly sortName?: string;
  /** In lower case; null for somebody who is reached by telephone or on paper. */
  readonly email: string | null;
  readonly phone?: string | null;
  /** What is known, by question name (see `answersFromFacts`); nothing but the name is required. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly wayIn: Exclude<WayIn, 'online'>;
  /** What the line manager has said already. */
  readonly endorsement: Decided | null;
  /** The coordinator who writes it down. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

export interface Entered {
  readonly expression: string;
  readonly person: string;
  readonly isNewPerson: boolean;
}

/**
 * An expression written down by a coordinator for somebody who telephoned, wrote, or stands in a spreadsheet; it is
 * marked so, and the person can see it. Null when they have one open for this role already.
 */
export async function enterExpression(tx: Tx, entering: Entering): Promise<Entered | null> {
  const { programme, role, name, email, phone = null, sortName, wayIn, endorsement, by, now } = entering;
  const form = await readForm(tx, { programme: programme.id, purpose: expressionForm[role] });
  const answers = answersSchema(form, { today: dayOf(now), required: 'name-only' }).parse({
    name,
    ...entering.answers,
  });
  const { person, isNew } = await registerPerson(tx, { name, email, phone, by, now, ...(sortName && { sortName }) });
  await makeKnownIn(tx, { person, programme: programme.id, now });
  const expression = await submitExpression(tx, { programme, role, form, person, name, answers, wayIn, by, now });
  if (expression === null) return null;
  const { priority } = programme.settings.terms;
  if (endorsement) await giveEndorsement(tx, { ...endorsement, expression, priority, wayIn, by, now });
  return { expression, person, isNewPerson: isNew };
}
