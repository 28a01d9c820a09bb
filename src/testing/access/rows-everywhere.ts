import { type RawBuilder, sql } from 'kysely';
import { newId, within } from '../../platform/db/index.ts';
import type { TestHouse } from '../test-house.ts';
import type { Things } from './things.ts';
import type { World } from './world.ts';

/**
 * Rows for those tables which the world leaves empty, for three pairs: a policy of a table without rows keeps nobody from
 * anything, and would not be missed. They follow no journey, and so are put in for looking at policies alone.
 */
export async function putRowsEverywhere(house: TestHouse, world: World): Promise<void> {
  const sets = [
    [world.things('mentee', 'own'), world.people.coordinator],
    [world.things('mentee', 'another'), world.people.coordinator],
    [world.things('mentee', 'elsewhere'), world.people['coordinator elsewhere']],
  ] as const;
  for (const [things, coordinator] of sets)
    await house.services.db.transaction('migrate', async (tx) => {
      const given = { things, by: coordinator ?? '', at: house.clock.now() };
      for (const statement of [...ofPeople(given), ...ofMatching(given), ...ofMentoring(given)])
        await statement.execute(within(tx));
    });
}

interface Given {
  readonly things: Things;
  readonly by: string;
  readonly at: Temporal.Instant;
}

const ofPeople = ({ things: { person, programme, expression }, by, at }: Given): readonly RawBuilder<unknown>[] => [
  sql`INSERT INTO accounts.identity VALUES (${newId()}, ${person}, 'https://issuer.example', ${newId()}, ${at})`,
  sql`INSERT INTO accounts.passkey VALUES (${newId()}, ${person}, ${newId()}, 'x', 0, 'A laptop', ${at})`,
  sql`INSERT INTO accounts.passkey_challenge VALUES (${newId()}, ${newId()}, 'x', ${person}, ${at}, ${at}, null, '/')`,
  sql`INSERT INTO accounts.provider_visit
    VALUES (${newId()}, 'council', ${newId()}, 'x', 'x', 'x', ${person}, false, ${at}, ${at}, null, '/')`,
  sql`INSERT INTO accounts.sign_in_request
    VALUES (${newId()}, 'x@council.example', 'x', null, null, ${at}, ${at}, 0, null, '/')`,
  sql`INSERT INTO audit.reading VALUES (${newId()}, ${at}, ${by}, ${person}, 'person', ${person}, 'x', '1')`,
  sql`INSERT INTO monitoring.contact
    VALUES (${newId()}, ${programme}, ${person}, '2026-09-01', 'telephone', null, null, ${at}, ${by})`,
  sql`INSERT INTO monitoring.contact_note SELECT id, programme, 'x' FROM monitoring.contact WHERE person = ${person}`,
  sql`INSERT INTO rights.hold VALUES (${newId()}, 'person', ${person}, ${programme}, 'x', ${at}, ${by})`,
  sql`INSERT INTO rights.request
    VALUES (${newId()}, ${programme}, ${person}, '2026-09-01', 'mail', ${at}, ${by}, '2026-10-01')`,
  sql`INSERT INTO recruitment.endorsement_comment
    SELECT id, ${programme}, 'x' FROM recruitment.endorsement WHERE expression = ${expression} LIMIT 1`,
  sql`INSERT INTO recruitment.import_row
    SELECT id, programme, 'People', 1, ${expression}, ${person}, true FROM recruitment.import WHERE started_by = ${by}
    ON CONFLICT DO NOTHING`,
];

const ofMatching = ({ things, by, at }: Given): readonly RawBuilder<unknown>[] => {
  const { programme, mentee, mentor, request, proposal } = things;
  return [
    sql`INSERT INTO directory.leave VALUES (${newId()}, ${programme}, ${mentor}, '2026-10-01', '2026-11-01', ${at}, ${mentor})`,
    sql`INSERT INTO directory.shortlist VALUES (${programme}, ${mentee}, ${mentor}, ${at}) ON CONFLICT DO NOTHING`,
    sql`INSERT INTO matching.connection VALUES (${request}, ${mentor}, 'direct') ON CONFLICT DO NOTHING`,
    sql`INSERT INTO matching.consent VALUES (${newId()}, ${programme}, ${mentee}, ${at}) ON CONFLICT DO NOTHING`,
    sql`INSERT INTO matching.answer VALUES (${proposal}, ${mentee}, 'match', true, ${at}, ${mentee})`,
    sql`INSERT INTO matching.kind_word VALUES (${proposal}, 'x')`,
    sql`INSERT INTO matching.discovery_call VALUES (${proposal}, ${at}, 30, 'online', null, 0, ${at}, ${mentee})`,
    sql`INSERT INTO matching.hold VALUES (${newId()}, ${programme}, ${mentee}, ${mentor}, 'keep', ${at}, ${by})`,
    sql`INSERT INTO matching.released SELECT ${proposal}, run, request FROM matching.run_pair WHERE mentee = ${mentee}`,
  ];
};

const ofMentoring = ({ things, by, at }: Given): readonly RawBuilder<unknown>[] => {
  const { programme, relationship, mentee, extension, disclosure } = things;
  const feedback = newId();
  return [
    sql`INSERT INTO relationships.extension_words VALUES (${extension}, ${relationship}, 'x') ON CONFLICT DO NOTHING`,
    sql`INSERT INTO concerns.escalation SELECT id, ${at} FROM concerns.concern WHERE relationship = ${relationship}`,
    sql`INSERT INTO disclosures.undertaking VALUES (${disclosure}, ${relationship}, ${at})`,
    sql`INSERT INTO evaluation.feedback
      VALUES (${feedback}, ${programme}, ${relationship}, ${mentee}, 'mentee', 1, ${at}, ${at}, ${mentee})`,
    sql`INSERT INTO evaluation.answers VALUES (${feedback}, ${relationship}, ${mentee}, '{}')`,
    sql`INSERT INTO evaluation.figures (programme, side, body) VALUES (${programme}, 'mentee', '{}')`,
    sql`INSERT INTO evaluation.quote VALUES (${feedback}, ${programme}, 'mentee', ${mentee}, 'x', ${at})`,
    sql`INSERT INTO evaluation.word VALUES (${feedback}, ${relationship}, ${mentee}, 'x')`,
    sql`INSERT INTO evaluation.passing VALUES (${feedback}, ${relationship}, ${at}, ${by})`,
  ];
};
