import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  EmptyState,
  InsetText,
  Link,
  List,
  Pagination,
  Refreshing,
  Screen,
  Section,
  StatCards,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { Progress } from '../../import/commands/bring-in-later.ts';
import type { FoundImport } from '../../import/queries/find-import.ts';
import {
  type BuiltOn,
  type ImportCounts,
  type ImportedPerson,
  peoplePerPage,
} from '../../import/queries/import-result.ts';
import { importAddress } from '../import-page.tsx';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly found: FoundImport;
  readonly people: readonly ImportedPerson[];
  readonly counts: ImportCounts;
  readonly since: readonly BuiltOn[];
  readonly page: number;
  readonly progress: Progress | null;
}

export const view = (props: Props) => {
  const { programme, found } = props;
  const address = importAddress({ found });
  const back = `/programmes/${programme.id}/import`;
  if (found.state === 'coming-in') return <ComingIn {...props} address={address} />;
  if (found.state === 'reading') {
    return (
      <Screen title={words.titles.reading} caption={programme.name} back={back}>
        <Text>{words.notYet}</Text>
        <Button href={`${address}/check`}>{words.goOn}</Button>
      </Screen>
    );
  }
  return <Result {...props} />;
};

const ComingIn = ({ programme, progress, address }: Props & { readonly address: string }) => (
  <Screen title={words.titles['coming-in']} caption={programme.name}>
    <Refreshing seconds={2}>
      <Text lead>{progress && progress.of > 0 ? words.soFar(progress.done, progress.of) : words.beginning}</Text>
    </Refreshing>
    <Text>{words.canLeave}</Text>
    <Text>
      <Link href={address}>{words.lookAgain}</Link>
    </Text>
  </Screen>
);

const Result = ({ programme, found, people, counts, since, page }: Props) => {
  const address = importAddress({ found });
  const pages = Math.ceil(counts.people / peoplePerPage);
  return (
    <Screen title={words.titles[found.state]} caption={programme.name} back={`/programmes/${programme.id}/import`} wide>
      <Text>{words.when(formatWhen(found.stateSince))}</Text>
      {found.state !== 'imported' ? (
        <Text>{words.nobody}</Text>
      ) : (
        <>
          <StatCards
            cards={[
              { count: counts.people, text: words.people },
              { count: counts.mentors, text: words.mentors },
              { count: counts.mentees, text: words.mentees },
            ]}
          />
          {people.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHow}</EmptyState>
          ) : (
            <Table caption={words.list} head={[words.name, words.as]} rows={people.map(row)} />
          )}
          {pages > 1 && <Pagination page={page} pages={pages} address={(to) => `${address}?page=${to}`} />}
          <TakingBack since={since} address={address} />
        </>
      )}
    </Screen>
  );
};

const row = ({ person, name, organisation, roles }: ImportedPerson) => [
  <>
    <Link href={`/people/${person}`}>{name}</Link>
    <br />
    {organisation}
  </>,
  roles.map((role) => (
    <Tag colour={role === 'mentor' ? 'purple' : 'blue'}>{words.roles[role === 'mentor' ? 'mentor' : 'mentee']}</Tag>
  )),
];

const TakingBack = ({ since, address }: { readonly since: readonly BuiltOn[]; readonly address: string }) => (
  <Section title={words.takeBack}>
    {since.length === 0 ? (
      <>
        <Text>{words.canTakeBack}</Text>
        <Button href={`${address}/taking-back`} secondary>
          {words.takeBackButton}
        </Button>
      </>
    ) : (
      <InsetText>
        <Text>{words.cannotTakeBack}</Text>
        <List items={since.slice(0, 10).map(({ name, what }) => words.built[what](name))} />
        {since.length > 10 && <Text>{words.more(since.length - 10)}</Text>}
      </InsetText>
    )}
  </Section>
);
