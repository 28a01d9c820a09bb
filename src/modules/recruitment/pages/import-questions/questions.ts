import { cellId, type Finding, rowId } from '../../import/findings.ts';
import type { OpenImport } from '../../import/load-import.ts';

/** A finding about one cell, and whose row it stands in. */
export type Question = Finding & { readonly settled: boolean; readonly name: string };

const perPage = 20;

/** What there is to ask about single cells; what rows say about each other is asked on the page about people. */
export function questionsOf({ read }: Pick<OpenImport, 'read'>): readonly Question[] {
  const names = new Map(read.rows.map(({ id, name }) => [id, name?.name ?? '']));
  const out = new Set(read.rows.filter((row) => row.out === 'left out').map(({ id }) => id));
  return read.findings
    .filter((finding) => finding.known === null && finding.others.length === 0)
    .filter(({ sheet, row }) => !out.has(rowId(sheet, row)))
    .map((finding) => ({ ...finding, name: names.get(rowId(finding.sheet, finding.row)) ?? '' }));
}

export function aPage<T>(all: readonly T[], page: number): { readonly shown: readonly T[]; readonly pages: number } {
  return {
    shown: all.slice((page - 1) * perPage, page * perPage),
    pages: Math.max(1, Math.ceil(all.length / perPage)),
  };
}

/** The page on which the question at this place in the list stands. */
export const pageOf = (at: number): number => Math.floor(at / perPage) + 1;

export const cellOf = ({ sheet, column, row }: Finding): string => cellId(sheet, column, row);
