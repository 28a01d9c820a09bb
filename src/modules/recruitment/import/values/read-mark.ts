import type { Cell } from '../file/sheet.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

export type Mark = 'yes' | 'no' | 'pending' | 'unknown';

const yes =
  /^(y|yes|yep|true|t|1|x|ok|done|complete|completed|trained|passed|approved|agreed|supported|supports|endorsed|✓|✔|☑|√)\b|^[✓✔☑√]/;
const no = /^(n|no|nope|none|not|false|f|0|declined|refused|✗|✘|☒|×)\b|^[✗✘☒×]/;
const pending = /^(booked|asked|pending|waiting|awaiting|in progress|requested|to do|tbc|tba|maybe|soon|scheduled)\b/;
const unknown = /^(\?+|unknown|not known|don’t know|n\/?a|-+)$/;

/** Words that may follow a mark and change nothing: "approved by mgr", "yes please". */
const harmless = /^(by (the |my |line )?(mgr|manager|line manager|boss)|please|thanks|ed)?$/;

/**
 * A yes or no in one of its many spellings. Empty is `unknown`. What else the cell says is not thrown away: it is a
 * fault to look at, with `booked` suggested where a training course seems to be named.
 */
export function readMark(cell: Cell): Reading<Mark> {
  const text = plainText(cell).toLowerCase();
  if (text === '' || unknown.test(text)) return { value: 'unknown' };
  const [mark, pattern] =
    (
      [
        ['pending', pending],
        ['yes', yes],
        ['no', no],
      ] as const
    ).find(([, each]) => each.test(text)) ?? [];
  if (!mark || !pattern) return { value: 'unknown', fault: { code: 'not a mark', level: 'ask', repair: '' } };
  const remark = text
    .replace(pattern, '')
    .replace(/^[\s,.:;()–-]+/, '')
    .trim();
  if (harmless.test(remark)) return { value: mark };
  const repair =
    /cohort|course|session|booked|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/.test(remark) && mark === 'no'
      ? 'booked'
      : mark;
  return { value: mark, fault: { code: 'mark with remark', level: 'ask', repair } };
}
