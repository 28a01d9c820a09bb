import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, newId, within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import type { EvaluationTables } from './tables.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** So many mentees who answered, put where answers lie: reaching a dozen through the pages would say nothing more. */
async function answered({ programme }: Pair, overall: readonly number[]) {
  await house.services.db.transaction('migrate', async (tx) => {
    const tables = within<EvaluationTables>(tx);
    const now = house.clock.now();
    for (const [index, point] of overall.entries()) {
      const person = newId();
      const asked = {
        id: newId(),
        programme,
        relationship: newId(),
        person,
        side: 'mentee',
        form_version: 1,
        asked_at: now,
      } as const;
      await tables
        .insertInto('evaluation.feedback')
        .values({ ...asked, given_at: now, given_by: person })
        .execute();
      const figures = { 'rating-overall': point, outcomes: index < 6 ? ['confidence'] : ['career', 'confidence'] };
      await tables
        .insertInto('evaluation.figures')
        .values({ programme, side: 'mentee', body: json(figures) })
        .execute();
    }
  });
}

const review = ({ programme }: Pair) => `/programmes/${programme}/quality-review`;

describe('refused', () => {
  it('EM-13: four answers make no figure, on the page or in the workbook', async () => {
    const pair = await openPair(house);
    await answered(pair, [1, 5, 5, 5]);
    expect(textOf((await pair.as.coordinator.get(review(pair))).html)).toContain(
      '4 of 4 gave feedback. There are figures when 5 have.',
    );
    const rows = await sheet(pair, 'What mentees said');
    expect(rows.flat().filter((cell) => typeof cell === 'number')).toEqual([]);
  });
});

describe('shown', () => {
  it('EM-13: a rating in two bands where its points would tell, and options that too few chose are left out', async () => {
    const pair = await openPair(house);
    await answered(pair, [1, 2, 3, 3, 3, 5, 5, 5, 4, 4, 1]);
    const text = textOf((await pair.as.coordinator.get(review(pair))).html);
    expect(text).toContain('11 of 11 gave feedback; the figures count 10.');
    expect(text).toContain('Worth the time 5 5');
    expect(text).toMatch(/Not shown, because too few chose it or too few did not: [^.]*Plans for a career/);
  });

  it('EM-13: mentors given and received by each council, as they are', async () => {
    const pair = await openPair(house);
    const text = textOf((await pair.as.coordinator.get(review(pair))).html);
    expect(text).toMatch(/Rutland County Council\w* 1 1/);
  });

  it('EM-13: the workbook holds what the page shows', async () => {
    const pair = await openPair(house);
    await answered(pair, [4, 4, 4, 4, 4, 5, 5, 5, 5, 5]);
    const rows = await sheet(pair, 'What mentees said');
    expect(rows).toContainEqual(['Worth the time', 'Completely', 5]);
    expect((await sheet(pair, 'Mentors given and received')).at(1)?.slice(1)).toEqual([1, 1]);
  });
});

describe('done', () => {
  it('EM-13: a coordinator who takes part counts in the figures, and reads nothing of their own relationship', async () => {
    const pair = await openPair(house);
    await answered(pair, [4, 4, 4, 4, 4]);
    await house.services.db.transaction('migrate', (tx) =>
      sql`INSERT INTO relationships.member (relationship, programme, person, side, joined_at)
        VALUES (${pair.relationship}, ${pair.programme}, ${pair.people.coordinator}, 'mentor', ${house.clock.now()})`.execute(
        within(tx),
      ),
    );
    expect(textOf((await pair.as.coordinator.get(review(pair))).html)).toContain('the figures count 5');
  });
});

async function sheet(pair: Pair, name: string) {
  const { bytes } = await pair.as.coordinator.get(`${review(pair)}.xlsx`);
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.find((one) => one.sheet === name)?.data ?? [];
}
