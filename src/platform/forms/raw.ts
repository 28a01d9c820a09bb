/** What a browser sends: text by field name, a list where a name comes more than once. */
export type RawForm = Readonly<Record<string, string | readonly string[] | undefined>>;

type Tree = { [key: string]: unknown };

const dateBox = /^(.+)-(day|month|year)$/;

/** Folds `start-day`, `start-month`, `start-year` into `start`, and `actions.0.text` into `actions[0].text`. */
export function gather(raw: RawForm): Tree {
  const tree: Tree = Object.create(null);
  for (const [name, value] of Object.entries(raw)) {
    const box = dateBox.exec(name);
    const path = box ? [...(box[1] ?? '').split('.'), box[2] ?? ''] : name.split('.');
    plant(tree, path, value);
  }
  return tree;
}

function plant(tree: Tree, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || key === '__proto__') return;
  if (rest.length === 0) {
    if (!isTree(tree[key])) tree[key] = value;
    return;
  }
  const existing = tree[key];
  const branch: Tree = isTree(existing) ? existing : Object.create(null);
  tree[key] = branch;
  plant(branch, rest, value);
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The indexes of the rows of an add-another list that the form holds, in order. */
export function rowsOf(raw: RawForm, list: string): readonly number[] {
  const indexes = Object.keys(raw).flatMap((name) => {
    const index = name.startsWith(`${list}.`) ? Number(name.split('.')[1]) : Number.NaN;
    return Number.isInteger(index) && index >= 0 && index < 100 ? [index] : [];
  });
  return [...new Set(indexes)].sort((a, b) => a - b);
}

export function addRow(raw: RawForm, list: string, firstField: string): RawForm {
  const next = Math.max(-1, ...rowsOf(raw, list)) + 1;
  return { ...raw, [`${list}.${next}.${firstField}`]: '' };
}

export function removeRow(raw: RawForm, list: string, index: number): RawForm {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith(`${list}.${index}.`)));
}
