import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  type Content,
  EmptyState,
  Link,
  PreviousNext,
  Screen,
  Section,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { type FoundRun, runsPerPage } from '../../queries/read-runs.ts';
import { besidePath, matchingPath, runPath, runsPath, weightsPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly programme: Programme; readonly runs: readonly FoundRun[]; readonly waiting: number };
  readonly query: { readonly page: number };
}

export const view = ({ facts: { programme, runs, waiting }, query: { page } }: Props) => {
  const shown = runs.slice(0, runsPerPage);
  const address = (number: number) => `${runsPath(programme.id)}?page=${number}`;
  return (
    <Screen title={words.title} caption={programme.name} back={matchingPath(programme.id)} wide>
      <Text>{words.what}</Text>
      <Text>
        {words.waiting(waiting)} <Link href={weightsPath(programme.id)}>{words.weights}</Link>
      </Text>
      {waiting > 0 && <ActionForm action={runsPath(programme.id)} label={words.start} />}
      <Section title={words.before}>
        {shown.length === 0 ? (
          <EmptyState title={words.none} level={3}>
            {words.noneHow}
          </EmptyState>
        ) : (
          <div class="app-scroll">
            <Table
              caption={words.before}
              captionSize="hidden"
              head={words.head}
              rows={shown.map((run, at) => row(programme.id, run, runs[at + 1] ?? null))}
              numeric={[3, 4, 5]}
              firstCellIsHeader
            />
          </div>
        )}
        <PreviousNext
          {...(page > 1 && { previous: { href: address(page - 1) } })}
          {...(runs.length > runsPerPage && { next: { href: address(page + 1) } })}
        />
      </Section>
    </Screen>
  );
};

function row(programme: string, run: FoundRun, before: FoundRun | null): readonly Content[] {
  const isDone = run.state === 'done';
  return [
    <Link href={runPath(programme, run.id)}>{formatWhen(run.askedAt)}</Link>,
    run.askedBy ?? '',
    <>
      {words.states[run.state]} {run.trial !== null && <Tag colour="grey">{words.trial}</Tag>}{' '}
      {run.repeats !== null && <Tag colour="grey">{words.repeat}</Tag>}
    </>,
    isDone ? run.placed : '',
    isDone ? run.firstChoices : '',
    isDone ? run.byRules + run.byCrowd : '',
    isDone && before?.state === 'done' ? (
      <Link href={besidePath(programme, before.id, run.id)} describes={formatWhen(run.askedAt)}>
        {words.beside}
      </Link>
    ) : (
      ''
    ),
  ];
}
