import { sql } from 'kysely';
import { organisationId, register } from '../../src/modules/people/index.ts';
import { type Programme, readForm } from '../../src/modules/programmes/index.ts';
import { answersFromFacts, decide, enterExpression } from '../../src/modules/recruitment/index.ts';
import { type Tx, within } from '../../src/platform/db/index.ts';
import type { TestHouse } from '../../src/testing/index.ts';
import { copyPeople } from '../web/copy-people.ts';
import { scrambled } from '../web/scrambled.ts';

interface Wanted {
  readonly programme: Programme;
  readonly coordinator: string;
  /** How many there shall be; those who have no profile yet are copies of those who have. */
  readonly mentors: number;
}

interface Known {
  readonly mentor: string;
  readonly name: string;
  readonly email: string;
}

const batchSize = 100;
const councils = register.filter(({ to }) => to === null);

/** Those who have a profile get a place in the programme too; gives their ids. */
export async function selectMentors(
  house: TestHouse,
  { programme, coordinator: by, mentors }: Wanted,
): Promise<readonly string[]> {
  const all = await house.services.db.transaction('migrate', (tx) => withProfile(tx, programme.id));
  for (let from = 0; from < all.length; from += batchSize)
    await house.acting(by, async (tx) => {
      const now = house.clock.now();
      const form = await readForm(tx, { programme: programme.id, purpose: 'mentorExpression' });
      const expressions: string[] = [];
      for (const [at, { name, email }] of all.slice(from, from + batchSize).entries()) {
        const organisation = organisationId(councils[scrambled(from + at) % councils.length]?.key ?? '');
        const answers = answersFromFacts(form, { organisation, 'job-title': 'Head of Service' });
        const endorsement = null;
        const entered = await enterExpression(tx, {
          ...{ programme, role: 'mentor', name, email, answers, wayIn: 'telephone', endorsement, by, now },
        });
        if (entered) expressions.push(entered.expression);
      }
      await decide(tx, { expressions, decision: 'select', by, now });
    });
  const models = all.map(({ mentor }) => mentor);
  return house.services.db.transaction('migrate', (tx) => copyPeople(tx, { models, people: mentors }));
}

async function withProfile(tx: Tx, programme: string): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    SELECT p.mentor, n.name, c.email FROM directory.portrait p
    JOIN people.person n ON n.id = p.mentor JOIN people.contact c ON c.person = p.mentor
    WHERE p.programme = ${programme} AND c.email LIKE 'mentor-%' ORDER BY p.mentor
  `.execute(within(tx));
  return rows;
}
