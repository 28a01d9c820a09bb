import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  type Content,
  EmptyState,
  InsetText,
  Link,
  Pagination,
  Refreshing,
  Screen,
  Section,
  Table,
  Text,
} from '../../../../platform/view/index.ts';
import { changesPerPage } from '../../queries/changes-between.ts';
import type { FoundRun } from '../../queries/read-runs.ts';
import { trialSchema } from '../../runs/settings.ts';
import { besidePath, runPath, runsPath } from '../paths.ts';
import type { BesideFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: BesideFacts;
  readonly query: { readonly page: number };
}

export const view = ({ facts, query }: Props) => {
  const { programme, one, two, changes } = facts;
  const here = besidePath(programme.id, one.id, two.id);
  if (one.state !== 'done' || two.state !== 'done')
    return (
      <Screen title={words.title} caption={programme.name} back={runsPath(programme.id)}>
        <Refreshing seconds={2}>
          <Text lead>{words.underWay}</Text>
        </Refreshing>
        <Text>{words.canLeave}</Text>
        <Text>
          <Link href={here}>{words.lookAgain}</Link>
        </Text>
      </Screen>
    );
  return (
    <Screen title={words.title} caption={programme.name} back={runsPath(programme.id)} wide>
      <Numbers {...facts} />
      <Price {...facts} />
      {two.trial !== null && <ActionForm action={`${here}/saving`} label={words.save} />}
      <Section title={words.who}>
        {changes.count === 0 ? (
          <EmptyState title={words.none} level={3}>
            {words.noneHow}
          </EmptyState>
        ) : (
          <>
            <Text>{words.count(changes.count)}</Text>
            <div class="app-scroll">
              <Table
                caption={words.who}
                captionSize="hidden"
                head={words.changeHead}
                rows={changes.rows.map(({ name, before, after }) => [
                  name,
                  before ?? words.somebodyNot,
                  after ?? words.somebodyNot,
                ])}
                firstCellIsHeader
              />
            </div>
          </>
        )}
        <Pagination
          page={query.page}
          pages={Math.ceil(changes.count / changesPerPage)}
          address={(page) => `${here}?page=${page}`}
        />
      </Section>
    </Screen>
  );
};

function Numbers({ programme, one, two }: BesideFacts) {
  const row = (key: string, value: (run: FoundRun) => Content) => [key, value(one), value(two)];
  return (
    <div class="app-scroll">
      <Table
        caption={words.title}
        captionSize="hidden"
        head={words.head}
        rows={[
          row(words.when, (run) => <Link href={runPath(programme.id, run.id)}>{formatWhen(run.askedAt)}</Link>),
          row(words.trial, ({ trial }) => (trial === null ? words.isSaved : words.isTrial)),
          row(words.placed, ({ placed }) => placed),
          row(words.firstChoices, ({ firstChoices }) => firstChoices),
          row(words.choices, ({ choices }) => choices),
          row(words.nobody, ({ byRules, byCrowd }) => byRules + byCrowd),
        ]}
        firstCellIsHeader
      />
    </div>
  );
}

/** What first choices before everything costs, wherever that is tried out. */
function Price({ one, two }: BesideFacts) {
  const { data: trial } = trialSchema.safeParse(two.trial);
  if (!trial?.firstChoicesFirst) return null;
  return <InsetText>{words.price(one.placed - two.placed, two.firstChoices - one.firstChoices)}</InsetText>;
}
