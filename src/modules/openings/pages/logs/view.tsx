import { formatWhen } from '../../../../platform/clock/index.ts';
import { EmptyState, InsetText, Screen, Section, Text } from '../../../../platform/view/index.ts';
import type { DatedLog } from '../../../sessions/index.ts';
import type { AtOpening } from '../../at-opening.ts';
import { Paragraphs } from '../opening/paragraphs.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: AtOpening & { readonly logs: readonly DatedLog[] };
}

export const view = ({ facts: { opening, logs } }: Props) => (
  <Screen
    title={words.title}
    caption={opening.names ?? undefined}
    back={`/openings/${opening.id}`}
    lead={words.lead(opening.endsAt ? formatWhen(opening.endsAt) : '')}
  >
    {logs.length === 0 ? (
      <EmptyState title={words.none}>{words.noneMore}</EmptyState>
    ) : (
      <>
        <InsetText>{words.recorded}</InsetText>
        <Text>{words.theirs}</Text>
        {logs.map(({ startsAt, text }) => (
          <Section title={formatWhen(startsAt)}>
            <Paragraphs text={text} />
          </Section>
        ))}
      </>
    )}
  </Screen>
);
