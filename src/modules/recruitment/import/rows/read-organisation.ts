import { type Organisation, resolveOrganisation } from '../../../people/index.ts';
import type { Cell } from '../file/sheet.ts';
import { looksLikeFormula, plainText } from '../values/plain-text.ts';
import type { Fault, Reading } from '../values/reading.ts';

type Named = Pick<Organisation, 'key' | 'name'>;

export function readOrganisation(
  cell: Cell,
  register: readonly Organisation[],
  today: Temporal.PlainDate,
): Reading<Named | null> {
  const text = plainText(cell);
  if (text === '') return { value: null, fault: { code: 'missing', level: 'stop' } };
  if (looksLikeFormula(text)) return { value: null, fault: { code: 'organisation unknown', level: 'stop' } };
  const { kind, candidates } = resolveOrganisation(text, register, today);
  const [first] = candidates;
  const choices = candidates.map((body) => body.name);
  if (kind === 'exact' && first) return { value: { key: first.key, name: first.name } };
  if (kind === 'likely' && first) {
    const fault: Fault = { code: 'organisation likely', level: 'ask', repair: first.name };
    return { value: { key: first.key, name: first.name }, fault };
  }
  const code = kind === 'ambiguous' ? 'organisation ambiguous' : 'organisation unknown';
  return { value: null, fault: { code, level: 'stop', choices } };
}
