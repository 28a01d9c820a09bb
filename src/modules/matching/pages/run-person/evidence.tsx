import { Text } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { CriterionTold } from '../../engine/explain/why-this.ts';
import { enoughWords } from '../enough-words.ts';
import { evidenceForBoth } from '../reasons-in-words.ts';

/** Whoever has all they asked for may still be told of less than all points. */
export function Evidence({ one, programme }: { readonly one: CriterionTold; readonly programme: Programme }) {
  const criterion = programme.settings.matching.criteria.find(({ id }) => id === one.id);
  return (
    <>
      {evidenceForBoth(one)}
      {criterion && one.points > 0 && one.points < one.most && (
        <Text small quiet>
          {enoughWords(criterion)}
        </Text>
      )}
    </>
  );
}
