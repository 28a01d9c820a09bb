import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { Button, EmptyState, Link, Screen, Table, Tag } from '../../../../platform/view/index.ts';
import type { ListedProgramme } from '../../queries/list-programmes.ts';
import { words } from './words.ts';

interface Props {
  readonly programmes: readonly ListedProgramme[];
  readonly mine: readonly string[];
  readonly mayStart: boolean;
}

export const view = ({ programmes, mine, mayStart }: Props) => (
  <Screen title={words.title} wide>
    {mayStart && <Button href="/programmes/new">{words.start}</Button>}
    {programmes.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <Table
        caption={words.caption}
        captionSize="hidden"
        head={[words.name, words.state, words.since]}
        rows={programmes.map((one) => [
          <Link href={mine.includes(one.id) ? `/programmes/${one.id}` : `/p/${one.slug}`}>{one.name}</Link>,
          <State state={one.state} />,
          formatDay(dayOf(one.state_since)),
        ])}
      />
    )}
  </Screen>
);

function State({ state }: { readonly state: ListedProgramme['state'] }) {
  const colours = { draft: 'grey', open: 'green', closed: 'blue' } as const;
  return <Tag colour={colours[state]}>{words.states[state]}</Tag>;
}
