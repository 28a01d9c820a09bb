import type { Matching } from '../../programmes/index.ts';

type Criterion = Matching['criteria'][number];

/** What earns all that a criterion can be worth, and what earns a part of it, where that can be said in a line. */
export function earningWords({ measure }: Criterion, facts: Matching['facts']): string {
  switch (measure.by) {
    case 'overlap':
      return measure.enough > 1 ? `${measure.enough} or more in common earn all the points.` : '';
    case 'difference':
      return `${stepsAhead(measure)} ahead earn all the points, and each step off that fewer.`;
    case 'distance':
      return `Up to ${measure.near} km earn all the points, and ${measure.far} km or more none.`;
    case 'first':
      return measure.of.flatMap((one) => partOf(one, facts)).join(' ');
  }
}

const stepsAhead = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? `${most} steps` : `${least} to ${most} steps`;

type Step = Extract<Criterion['measure'], { by: 'first' }>['of'][number];

/** Having the same as the other earns less than all, as one's own organisation may. */
function partOf({ test, share }: Step, facts: Matching['facts']): readonly string[] {
  if (test.is !== 'equal' || share === 0 || share === 100) return [];
  const what = facts[test.mentee]?.words.toLowerCase() ?? test.mentee;
  return [`The same ${what} earns ${share === 50 ? 'half' : `${share} in a hundred`} of them.`];
}
