import { Section, Table, Text } from '../../../../platform/view/index.ts';
import { rulesDifferences, settingsDifferences } from '../settings-differences.ts';
import { headsOf } from './heads.ts';
import type { BesideFacts } from './page.ts';
import { words } from './words.ts';

/** What the two were told otherwise: weights, what comes first, rules, and pairs that were held. */
export function Differences(facts: BesideFacts) {
  const { one, two, definitions, holds } = facts;
  const settings = [
    ...settingsDifferences(definitions.one, definitions.two),
    ...rulesDifferences(definitions.one, definitions.two),
  ];
  const held = holds.filter(({ changed }) => changed > 0);
  const rows = [
    ...settings.map((difference) => [difference.words, difference.one, difference.two]),
    ...held.map((pairs) => [words.holds[pairs.kind](pairs.changed), String(pairs.one), String(pairs.two)]),
  ];
  return (
    <Section title={words.differences}>
      {rows.length > 0 && (
        <Table
          caption={words.differences}
          captionSize="hidden"
          head={['', ...headsOf(facts)]}
          rows={rows}
          firstCellIsHeader
          stacks
        />
      )}
      {settings.length === 0 ? <Text>{words.sameSettings}</Text> : <Text quiet>{words.pointsHow}</Text>}
      {settings.length === 0 && one.inputHash !== two.inputHash && <Text>{words.otherPeople}</Text>}
    </Section>
  );
}
