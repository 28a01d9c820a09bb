import type { Tx } from '../../../platform/db/index.ts';
import { organisationNames } from '../../people/index.ts';
import { listProgrammes } from '../../programmes/index.ts';
import type { TableRows } from './read-rows.ts';

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The names of the programmes and organisations that stand in these rows by their ids. */
export async function placesIn(tx: Tx, read: readonly TableRows[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(read.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).flatMap(idsIn))))];
  const places = new Map<string, string>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    for (const { id: programme, name } of await listProgrammes(tx, { among: some, open: false }))
      places.set(programme, name);
    for (const [organisation, name] of await organisationNames(tx, some)) places.set(organisation, name);
  }
  return places;
}

/** A statement takes no more than some ten thousand values. */
const atOnce = 5000;

/** Also those that lie within answers. */
function idsIn(value: unknown): readonly string[] {
  if (value instanceof Uint8Array || value === null) return [];
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return [...text.matchAll(anyId)].map(([id]) => id);
}
