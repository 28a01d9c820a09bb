import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Nation, type Organisation, organisationKind } from './organisation.ts';

const day = z
  .string()
  .default('')
  .transform((text) => (text === '' ? null : Temporal.PlainDate.from(text)));
const list = z
  .string()
  .default('')
  .transform((text) => text.split('|').filter((name) => name !== ''));
const row = z.strictObject({
  name: z.string().min(1),
  kind: organisationKind,
  region: z.string().optional(),
  code: z
    .string()
    .default('')
    .transform((text) => (text === '' ? null : text)),
  from: day,
  to: day,
  aliases: list,
  successors: list,
  serves: list,
});

const files: readonly (readonly [file: string, nation: Nation])[] = [
  ['england.csv', 'England'],
  ['england-former.csv', 'England'],
  ['england-trusts.csv', 'England'],
  ['scotland.csv', 'Scotland'],
  ['wales.csv', 'Wales'],
  ['northern-ireland.csv', 'Northern Ireland'],
];

/** The whole register, ended bodies too. The files, their sources and their limits are described in README.md. */
export const register: readonly Organisation[] = files.flatMap(([file, nation]) => readFile(file, nation));

function readFile(file: string, nation: Nation): Organisation[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const rows: unknown = parse(text, { columns: true });
  return z
    .array(row)
    .parse(rows)
    .map(({ region, successors, serves, ...body }) => ({
      ...body,
      key: keyOf(body.name),
      nation,
      region: region ?? nation,
      successors: successors.map(keyOf),
      serves: serves.map(keyOf),
    }));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}
