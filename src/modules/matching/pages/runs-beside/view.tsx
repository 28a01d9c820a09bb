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
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Matching } from '../../../programmes/index.ts';
import { changesPerPage, type Found as FoundMentor } from '../../queries/changes-between.ts';
import type { FoundResult } from '../../queries/read-runs.ts';
import { sameSettings, trialSchema } from '../../runs/settings.ts';
import { besidePath, runPath, runPersonPath, runsPath, runWeightsPath } from '../paths.ts';
import { Differences } from './differences.tsx';
import { headsOf } from './heads.ts';
import type { BesideFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: BesideFacts;
  readonly query: { readonly page: number };
}

export const view = ({ facts, query }: Props) => {
  const { programme, one, two, changes } = facts;
  const here = besidePath(programme.id, one.id, two.id);
  const back =
    two.trial === null
      ? runsPath(programme.id)
      : { href: runWeightsPath(programme.id, two.id), text: words.backToWeights };
  if (one.state !== 'done' || two.state !== 'done')
    return (
      <Screen title={words.title} caption={programme.name} back={back}>
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
    <Screen title={words.title} caption={programme.name} back={back} wide>
      <Numbers {...facts} />
      <Price {...facts} />
      <Saving {...facts} />
      <Differences {...facts} />
      <Section title={words.who}>
        <Changes {...facts} />
        <Pagination
          page={query.page}
          pages={Math.ceil(changes.count / changesPerPage)}
          address={(page) => `${here}?page=${page}`}
        />
      </Section>
    </Screen>
  );
};

function Numbers(facts: BesideFacts) {
  const { programme, one, two, definitions } = facts;
  const row = (key: string, value: (run: FoundResult, definition: Matching) => Content) => [
    key,
    value(one, definitions.one),
    value(two, definitions.two),
  ];
  return (
    <div class="app-scroll">
      <Table
        caption={words.title}
        captionSize="hidden"
        head={['', ...headsOf(facts)]}
        rows={[
          row(words.placed, ({ placed }) => placed),
          row(words.people, ({ people }) => people),
          row(words.named, ({ named }) => named),
          row(words.firstChoices, ({ firstChoices }) => firstChoices),
          row(words.choices, ({ choices }) => choices),
          row(words.nobody, ({ byRules, byCrowd }) => byRules + byCrowd),
          row(words.weights, ({ id, number, trial }, definition) => (
            <>
              {sameSettings(definition, definitions.inForce)
                ? words.inForce
                : trial === null
                  ? words.notInForce
                  : words.isTrial}{' '}
              <Link href={runWeightsPath(programme.id, id)} describes={words.ofRun(number)}>
                {words.lookAtThem}
              </Link>
            </>
          )),
          row(words.when, (run) => <Link href={runPath(programme.id, run.id)}>{formatWhen(run.askedAt)}</Link>),
        ]}
        firstCellIsHeader
        stacks
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

/** Weights that were tried are saved from here, or changed again. */
function Saving(facts: BesideFacts) {
  const { programme, one, two, definitions } = facts;
  if (two.trial === null) return null;
  const isSame = sameSettings(definitions.two, definitions.inForce);
  return (
    <>
      {isSame && <Text>{words.sameAsInForce(two.number)}</Text>}
      {!isSame && programme.version === two.version && (
        <ActionForm action={`${besidePath(programme.id, one.id, two.id)}/saving`} label={words.save(two.number)} />
      )}
      <Text>
        <Link href={runWeightsPath(programme.id, two.id)}>{words.again}</Link>
      </Text>
    </>
  );
}

function Changes(facts: BesideFacts) {
  const { programme, one, two, changes } = facts;
  if (one.people === 0 || two.people === 0)
    return (
      <EmptyState title={words.nobodyBoth} level={3}>
        {words.nobodyBothHow}
      </EmptyState>
    );
  if (changes.count === 0)
    return (
      <EmptyState title={words.none} level={3}>
        {words.noneHow}
      </EmptyState>
    );
  return (
    <>
      <Text>{words.count(changes.count)}</Text>
      <div class="app-scroll">
        <Table
          caption={words.who}
          captionSize="hidden"
          head={[words.mentee, ...headsOf(facts)]}
          rows={changes.rows.map(({ request, name, before, after }) => [
            name,
            <Found
              address={`${runPersonPath(programme.id, one.id, request)}?after=${two.id}`}
              found={before}
              mentee={name}
            />,
            <Found
              address={`${runPersonPath(programme.id, two.id, request)}?before=${one.id}`}
              found={after}
              mentee={name}
            />,
          ])}
          firstCellIsHeader
          stacks
        />
      </div>
    </>
  );
}

interface FoundProps {
  readonly address: string;
  readonly found: FoundMentor | null;
  readonly mentee: string;
}

/** Whom somebody has in one of the two, with the way to why. */
const Found = ({ address, found, mentee }: FoundProps) => (
  <>
    {found?.name ?? words.somebodyNot} {found && !found.published && <Tag colour="orange">{words.noProfile}</Tag>}
    <br />
    <Link href={address} describes={words.about(mentee)}>
      {words.why}
    </Link>
  </>
);
