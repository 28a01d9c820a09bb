import { Details, Heading, List } from '../../../../platform/view/index.ts';
import { aids, words } from './words.ts';

const parts = [
  { title: 'The setting', items: aids.setting },
  { title: 'Feeling safe enough to talk', items: aids.safety },
  { title: 'Listening', items: aids.listening },
];

export const Aids = () => (
  <Details summary={words.aids}>
    {parts.map(({ title, items }) => (
      <>
        <Heading size="s" level={3}>
          {title}
        </Heading>
        <List kind="bullet" items={items} />
      </>
    ))}
  </Details>
);
