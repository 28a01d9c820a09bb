import { type Categories, suppressCategories } from '../disclosure/categories.ts';
import { wholeBatches } from '../disclosure/whole-batches.ts';

/** One mentee, with nothing that says who they are. */
export interface Mentored {
  readonly level: string | null;
  readonly isNew: boolean | null;
}

export interface Level {
  readonly value: string;
  readonly label: string;
  /** As a report says it, where the question is put in the first person. */
  readonly short?: string | undefined;
}

/** EM-13: who was mentored, by characteristics; none of it describes too few, alone or by subtraction. */
export interface WhoWasMentored {
  readonly counted: number;
  readonly byLevel: { readonly labels: readonly string[]; readonly shown: Categories };
  /** New in post when it began, not new, and not known. */
  readonly byNewness: Categories;
}

/** `people` in the order in which they began: the latest few wait until there are enough of them. */
export function whoWasMentored(people: readonly Mentored[], levels: readonly Level[], least: number): WhoWasMentored {
  const counted = wholeBatches(people, least);
  const among = (is: (one: Mentored) => boolean) => counted.filter(is).length;
  const known = levels.map(({ value }) => among(({ level }) => level === value));
  const unknown = counted.length - known.reduce((all, one) => all + one, 0);
  return {
    counted: counted.length,
    byLevel: {
      labels: levels.map(({ label, short }) => short ?? label),
      shown: suppressCategories([...known, unknown], least),
    },
    byNewness: suppressCategories(
      [true, false, null].map((wanted) => among(({ isNew }) => isNew === wanted)),
      least,
    ),
  };
}
