import { type Activity, bases, conditions, retention } from '../../../../platform/personal-data/index.ts';
import {
  Details,
  Link,
  List,
  Screen,
  Section,
  SummaryCard,
  SummaryList,
  Tag,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import { columnInWords } from '../../record/words.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  /** Who runs the programme, by name. */
  readonly council: string | null;
  readonly officers: readonly string[];
  readonly rooms: ReadonlyMap<string, readonly Activity[]>;
}

export const view = ({ rooms, ...about }: Props) => (
  <Screen title={words.title} caption={about.programme.name} back={hubPath(about.programme.id)} lead={words.lead}>
    <Section title={words.whole}>
      <SummaryList rows={rowsOf(about)} />
    </Section>
    <Section title={words.contents}>
      <List
        items={[...rooms].map(([room, activities]) => (
          <>
            <Link href={`#${room}`}>{columnInWords(room)}</Link>, {words.purposes(activities.length)}
          </>
        ))}
      />
    </Section>
    <Details summary={words.periods}>
      <List items={Object.values(retention)} />
    </Details>
    {[...rooms].map(([room, activities]) => (
      <Section title={columnInWords(room)} id={room}>
        {activities.map((activity) => (
          <One {...activity} />
        ))}
      </Section>
    ))}
  </Screen>
);

function rowsOf({ programme, council, officers }: Omit<Props, 'rooms'>) {
  const { contact } = programme.settings;
  return [
    { key: words.controller, value: council ?? words.toAdd },
    { key: words.contact, value: contact ? `${contact.name}, ${contact.email}` : words.toAdd },
    { key: words.officer, value: officers.join(', ') },
    { key: words.whom, value: words.whomWhat },
    { key: words.recipients, value: words.recipientsWho },
    { key: words.processors, value: words.processorsWho },
    { key: words.transfers, value: words.transfersWhat },
    { key: words.security, value: words.securityWhat },
  ];
}

const One = (activity: Activity) => (
  <SummaryCard
    title={activity.purpose}
    level={3}
    rows={[
      { key: words.basis, value: basisInWords(activity) },
      { key: words.readers, value: activity.readers.join(', ') },
      { key: words.kept, value: <List items={activity.kept.map((kept) => retention[kept])} /> },
      { key: words.data, value: <Data {...activity} /> },
    ]}
  />
);

const basisInWords = ({ basis, condition }: Activity): string =>
  [bases[basis], ...(condition ? [conditions[condition]] : [])].join('. ');

const Data = ({ data, sealed }: Activity) => (
  <>
    {sealed && <Tag colour="blue">{words.sealed}</Tag>}
    <Details summary={words.columns}>
      <List items={data} />
    </Details>
  </>
);
