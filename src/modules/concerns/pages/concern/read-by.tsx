import { formatWhen } from '../../../../platform/clock/index.ts';
import { Section, Text, Timeline } from '../../../../platform/view/index.ts';
import type { ConcernReading } from '../../queries/readings-of-concern.ts';
import { words } from './words.ts';

interface Props {
  readonly readings: readonly ConcernReading[];
  readonly to: keyof typeof words.sinceNobody;
}

export const ReadBy = ({ readings, to }: Props) => (
  <Section title={words.since}>
    {readings.length === 0 ? (
      <Text>{words.sinceNobody[to]}</Text>
    ) : (
      <Timeline
        level={3}
        items={readings.map(({ name, at }) => ({
          title: words.sinceWho,
          when: formatWhen(at),
          dateTime: at.toString(),
          by: name,
        }))}
      />
    )}
  </Section>
);
