import { readFile } from 'node:fs/promises';
import { importAnswered } from '../../../modules/recruitment/index.ts';
import { importAnswers } from '../data/import-answers.ts';
import type { Teller } from '../telling/teller.ts';
import { type Begun, read } from './open-programme.ts';

const workbook = new URL('../../../../demo/east-midlands-people.xlsx', import.meta.url);

/** The coordinator brings the workbook in which people have been listed so far. */
export async function importPeople(teller: Teller, { programme: id, coordinator: by }: Begun): Promise<void> {
  const file = { name: 'east-midlands-people.xlsx', bytes: await readFile(workbook) };
  await teller.as(by, async (tx, now) => {
    const programme = await read(tx, id);
    await importAnswered(tx, teller.house.services.sealing, { programme, file, decisions: importAnswers, by, now });
  });
}
