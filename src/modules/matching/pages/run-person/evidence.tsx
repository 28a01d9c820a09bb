import { Text } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { CriterionTold } from '../../engine/explain/why-this.ts';
import { earningWords } from '../earning-words.ts';
import { evidenceForBoth } from '../reasons-in-words.ts';

/** What is known of the two, and, of those who have earned a part, what would have earned it all. */
export function Evidence({ one, programme }: { readonly one: CriterionTold; readonly programme: Programme }) {
  const { criteria, facts } = programme.settings.matching;
  const criterion = criteria.find(({ id }) => id === one.id);
  const earning = criterion && one.points > 0 && one.points < one.most && earningWords(criterion, facts);
  return (
    <>
      {evidenceForBoth(one)}
      {earning && (
        <Text small quiet>
          {earning}
        </Text>
      )}
    </>
  );
}
