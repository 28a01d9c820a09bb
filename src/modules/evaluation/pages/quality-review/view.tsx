import { Button, InsetText, Link, Screen, Section, Table, Text } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { QualityReview } from '../../queries/read-review.ts';
import { SideFigures } from './side-figures.tsx';
import { WhoWasMentoredPart } from './who-was-mentored.tsx';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly review: QualityReview;
  /** Whether the reader may see who answered. */
  readonly list: boolean;
}

export const view = ({ programme, list, review: { sides, mentored, councils, quotes, least } }: Props) => {
  const base = `/programmes/${programme.id}`;
  return (
    <Screen title={words.title} caption={programme.name} lead={words.lead}>
      <Text>{words.how(least)}</Text>
      <Button href={`${base}/quality-review.xlsx`} secondary>
        {words.workbook}
      </Button>
      {list && (
        <Text>
          <Link href={`${base}/feedback`}>{words.feedback}</Link>
        </Text>
      )}
      <WhoWasMentoredPart who={mentored} least={least} />
      {sides.map((side) => (
        <SideFigures side={side} least={least} />
      ))}
      <Section title={words.councils}>
        <Councils councils={councils} />
      </Section>
      <Section title={words.quotes}>
        {quotes.length === 0 && <Text>{words.noQuotes}</Text>}
        {quotes.map(({ side, body }) => (
          <InsetText>
            {body} <br />
            {words.by[side]}
          </InsetText>
        ))}
      </Section>
    </Screen>
  );
};

function Councils({ councils }: Pick<QualityReview, 'councils'>) {
  if (councils.length === 0) return <Text>{words.noCouncils}</Text>;
  return (
    <section class="app-scroll" tabindex={0} aria-label={words.councils}>
      <Table
        caption={words.councils}
        captionSize="hidden"
        firstCellIsHeader
        head={[words.council, { text: words.given, numeric: true }, { text: words.received, numeric: true }]}
        rows={councils.map(({ name, given, received }) => [name ?? words.unknown, given, received])}
      />
    </section>
  );
}
