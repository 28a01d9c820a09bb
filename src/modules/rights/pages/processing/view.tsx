import { type Activity, bases, conditions, retention } from '../../../../platform/personal-data/index.ts';
import { Details, List, Screen, Section, SummaryCard, Tag } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import { columnInWords } from '../../record/words.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly rooms: ReadonlyMap<string, readonly Activity[]>;
}

export const view = ({ programme, rooms }: Props) => (
  <Screen title={words.title} caption={programme.name} back={hubPath(programme.id)} lead={words.lead}>
    <Details summary={words.periods}>
      <List items={Object.values(retention)} />
    </Details>
    {[...rooms].map(([room, activities]) => (
      <Section title={columnInWords(room)}>
        {activities.map((activity) => (
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
        ))}
      </Section>
    ))}
  </Screen>
);

const basisInWords = ({ basis, condition }: Activity): string =>
  [bases[basis], ...(condition ? [conditions[condition]] : [])].join('. ');

const Data = ({ data, sealed }: Activity) => (
  <>
    {sealed && <Tag colour="blue">{words.sealed}</Tag>}
    <List items={data} />
  </>
);
