import { type Activity, retention } from '../../../../platform/personal-data/index.ts';
import { Details, Link, List, Screen, Section, SummaryCard, Table, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly isKnown: boolean;
  readonly activities: readonly Activity[];
}

export const view = ({ isKnown, activities }: Props) => (
  <Screen title={words.title} lead={words.lead} back="/">
    <Section title={words.who}>
      <Table
        caption={words.who}
        captionSize="hidden"
        head={[words.what, words.readers]}
        rows={words.rows}
        firstCellIsHeader
        stacks
      />
      <Text>{words.sealed}</Text>
    </Section>
    <Section title={words.long}>
      <List kind="bullet" spaced items={words.periods} />
    </Section>
    <Section title={words.asking}>
      <List kind="bullet" spaced items={words.rights} />
      <List
        kind="plain"
        spaced
        items={[
          ...(isKnown
            ? [
                <Link href="/your-details/record">{words.record}</Link>,
                <Link href="/your-consents">{words.consents}</Link>,
              ]
            : []),
          <Link href="/help">{words.contact}</Link>,
        ]}
      />
    </Section>
    <Section title={words.law}>
      <Text>{words.lawHow}</Text>
      <Details summary={words.each}>
        {activities.map((activity) => (
          <Each {...activity} />
        ))}
      </Details>
    </Section>
  </Screen>
);

const Each = ({ purpose, readers, kept }: Activity) => (
  <SummaryCard
    title={purpose}
    level={3}
    rows={[
      { key: words.readers, value: readers.join(', ') },
      { key: words.kept, value: <List items={kept.map((one) => retention[one])} /> },
    ]}
  />
);
