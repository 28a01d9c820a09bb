import { sql } from 'kysely';
import { newId, within } from '../../src/platform/db/index.ts';
import { startServer } from '../../src/platform/testing/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse } from '../../src/testing/index.ts';

const years = 10;
const sessionsInAYear = 24;
const goalsInAYear = 12;
const bound = 60;

const server = await startServer();
Object.assign(process.env, { TEST_DATABASE: 'server', TEST_DATABASE_SERVER: server.address });
const house = await openTestHouse();
const pair = await openPair(house);
for (let year = 0; year < years; year++) await mentorFor(house, pair, year);

for (const file of ['data', 'page']) {
  const visitor = await house.as(pair.people.mentee);
  const began = performance.now();
  const { status, bytes } = await visitor.get(`/your-details/record/${file}`);
  const seconds = (performance.now() - began) / 1000;
  if (status !== 200) throw new Error(`The record answered ${status}`);
  const verdict = seconds <= bound ? `within ${bound} s` : `over ${bound} s`;
  const of = `${years * sessionsInAYear} sessions and ${years * goalsInAYear} goals under ${years} keys`;
  console.log(
    `own record as ${file}: ${seconds.toFixed(2)} s, ${(bytes.length / 1024).toFixed(0)} KB (${verdict}), ${of}`,
  );
}
await house.close();
await server.stop();

/** A year of mentoring, written by the mentee: sessions with an agenda and a log, and goals. */
async function mentorFor({ services, clock, acting }: TestHouse, { programme, people }: Pair, year: number) {
  const [relationship, now, { mentee, mentor }] = [newId(), clock.now(), people];
  const began = now.subtract({ hours: 24 * 365 * (years - year) });
  const sessions = Array.from({ length: sessionsInAYear }, newId);
  const goals = Array.from({ length: goalsInAYear }, newId);
  const sealed = await acting(mentee, async (tx) => {
    const box = await services.sealing.box(tx, { kind: 'relationship', id: relationship });
    return {
      agendas: sessions.map((id) => box.seal('What to talk about. '.repeat(10), `sessions.agenda.sealed:${id}`)),
      logs: sessions.map((id) => box.seal('What was said there. '.repeat(100), `sessions.log.sealed:${id}`)),
      goals: goals.map((id) => box.seal('What to work towards. '.repeat(3), `goals.goal_text.sealed:${id}`)),
    };
  });
  await services.db.transaction('migrate', async (tx) => {
    const tables = within(tx);
    await sql`INSERT INTO relationships.relationship VALUES (${relationship}, ${programme}, ${began}, ${mentee}, '2027-01-01')`.execute(
      tables,
    );
    for (const [side, person] of Object.entries({ mentor, mentee }))
      await sql`INSERT INTO relationships.member VALUES (${relationship}, ${programme}, ${person}, ${side}, ${began})`.execute(
        tables,
      );
    for (const [at, id] of sessions.entries()) {
      await sql`INSERT INTO sessions.session VALUES (${id}, ${relationship}, ${programme}, ${began}, ${mentee})`.execute(
        tables,
      );
      await sql`INSERT INTO sessions.arrangement VALUES (${newId()}, ${id}, ${relationship}, ${programme}, 0, ${began}, 60, 'online', false, ${began}, ${mentee})`.execute(
        tables,
      );
      await sql`INSERT INTO sessions.agenda VALUES (${id}, ${relationship}, ${sealed.agendas[at]}, ${began}, ${mentee})`.execute(
        tables,
      );
      await sql`INSERT INTO sessions.log VALUES (${id}, ${relationship}, false, 1, ${sealed.logs[at]})`.execute(tables);
    }
    for (const [at, id] of goals.entries()) {
      await sql`INSERT INTO goals.goal VALUES (${id}, ${relationship}, ${programme}, ${began}, ${mentee})`.execute(
        tables,
      );
      await sql`INSERT INTO goals.goal_text VALUES (${id}, ${relationship}, ${sealed.goals[at]}, ${began}, ${mentee})`.execute(
        tables,
      );
    }
  });
}
