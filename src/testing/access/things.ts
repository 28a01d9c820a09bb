import { type RawBuilder, sql } from 'kysely';
import { organisationId } from '../../modules/people/index.ts';
import { newId, within } from '../../platform/db/index.ts';
import type { Pair } from '../pair.ts';
import type { TestHouse } from '../test-house.ts';

/** What stands for each parameter of an address. */
export type Things = Readonly<Record<string, string>>;

/** Parameters that are the same for everybody. */
const plain: Things = {
  role: 'mentee',
  step: 'check',
  text: 'menteeResponsibilities',
  template: 'regional-leaders',
  token: 'no-such-token',
  organisation: organisationId('rutland-county-council'),
  import: newId(),
  challenge: newId(),
  passkey: newId(),
  provider: 'nobody',
  visit: newId(),
  identity: newId(),
  fact: newId(),
  run: newId(),
  other: newId(),
  hold: newId(),
  kind: 'none',
  consent: newId(),
};

/** Everything of one pair that an address can name. What the pair has none of is an id that nobody has. */
export async function thingsOf(house: TestHouse, { programme, relationship, people }: Pair): Promise<Things> {
  const found: Readonly<Record<string, RawBuilder<{ id: string }>>> = {
    slug: sql`SELECT slug AS id FROM programmes.programme WHERE id = ${programme}`,
    expression: sql`SELECT id FROM recruitment.expression WHERE person = ${people.mentee}`,
    signIn: sql`SELECT id FROM accounts.sign_in WHERE person = ${people.mentee} ORDER BY started_at LIMIT 1`,
    assistance: sql`SELECT id FROM accounts.assistance WHERE principal = ${people.mentee}`,
    feedback: sql`SELECT id FROM evaluation.feedback WHERE relationship = ${relationship} AND side = 'mentee'`,
    request: sql`SELECT id FROM matching.request WHERE mentee = ${people.mentee}`,
    proposal: sql`SELECT p.id FROM matching.proposal p JOIN matching.request r ON r.id = p.request WHERE r.mentee = ${people.mentee}`,
    session: sql`SELECT id FROM sessions.session WHERE relationship = ${relationship}`,
    action: sql`SELECT id FROM sessions.action WHERE relationship = ${relationship}`,
    goal: sql`SELECT id FROM goals.goal WHERE relationship = ${relationship}`,
    goalStep: sql`SELECT s.id FROM goals.step s JOIN goals.goal g ON g.id = s.goal WHERE g.relationship = ${relationship}`,
    concern: sql`SELECT id FROM concerns.concern WHERE relationship = ${relationship}`,
    disclosure: sql`SELECT id FROM disclosures.disclosure WHERE relationship = ${relationship}`,
    opening: sql`SELECT id FROM openings.opening WHERE relationship = ${relationship}`,
    extension: sql`SELECT id FROM relationships.extension WHERE relationship = ${relationship}`,
    mail: sql`SELECT id FROM mail.outbox_copy ORDER BY id LIMIT 1`,
  };
  const things: Record<string, string> = {
    ...plain,
    programme,
    relationship,
    person: people.mentee,
    mentor: people.mentor,
    mentee: people.mentee,
  };
  for (const [name, query] of Object.entries(found)) {
    const { rows } = await house.services.db.transaction('migrate', (tx) => query.execute(within(tx)));
    things[name] = rows[0]?.id ?? newId();
  }
  return things;
}
