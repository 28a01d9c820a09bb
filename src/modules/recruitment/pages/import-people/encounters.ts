import { type Finding, rowId } from '../../import/findings.ts';
import type { OpenImport } from '../../import/load-import.ts';

/** Where a row meets another, or somebody whom the programme knows. */
export type Encounter = Finding & { readonly settled: boolean; readonly who: string; readonly post: string };

export function encountersOf({ read }: Pick<OpenImport, 'read'>): readonly Encounter[] {
  const rows = new Map(read.rows.map((row) => [row.id, row]));
  return read.findings
    .filter((finding) => finding.known !== null || finding.others.length > 0)
    .map((finding) => {
      const row = rows.get(rowId(finding.sheet, finding.row));
      const post = [row?.title, row?.organisation?.name].filter(Boolean).join(', ');
      return { ...finding, who: row?.name?.name ?? '', post };
    });
}

export const aboutPost = ({ code }: Finding): boolean =>
  code !== 'same person twice' && code !== 'already here' && code !== 'same name, different person';
