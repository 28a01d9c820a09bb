import { Heading, Link, List, Table, Text } from '../../../../platform/view/index.ts';
import type { BrokenTold, WhyNot } from '../../engine/explain/why-not.ts';
import type { CriterionTold } from '../../engine/explain/why-this.ts';
import { whyThisSchema } from '../../runs/reasons.ts';
import { runPersonPath } from '../paths.ts';
import { whatEachHas } from '../reasons-in-words.ts';
import { Evidence } from './evidence.tsx';
import type { PersonFacts } from './page.ts';
import { words } from './words.ts';

interface InsteadProps {
  readonly facts: PersonFacts;
  readonly mentor: string;
}

/** Why not somebody else: the rules that stand against it, or what all together would lose, and who would move. */
export function Instead({ facts, mentor }: InsteadProps) {
  return (
    <>
      <Heading level={3} size="s">
        {words.whyNot(facts.names.get(mentor) ?? words.somebodyElse)}
      </Heading>
      <Answer facts={facts} mentor={mentor} />
    </>
  );
}

function Answer({ facts, mentor }: InsteadProps) {
  const { answer, names } = facts;
  if (answer?.is === 'gone') return <Text>{words.gone}</Text>;
  if (answer?.is !== 'why-not') return null;
  const { whyNot } = answer;
  switch (whyNot.is) {
    case 'matched':
      return <Text>{words.matched}</Text>;
    case 'full':
      return <Text>{words.full}</Text>;
    case 'impossible':
      return (
        <>
          <Text>{words.broken}</Text>
          <List kind="bullet" items={whyNot.broken.map((rule) => <Broken rule={rule} />)} />
        </>
      );
    case 'possible':
      return (
        <>
          <Possible facts={facts} mentor={mentor} />
          <SideBySide facts={facts} mentor={mentor} criteria={whyNot.criteria} />
        </>
      );
    case 'worse':
      return (
        <>
          <Worse whyNot={whyNot} names={names} />
          <SideBySide facts={facts} mentor={mentor} criteria={whyNot.criteria} />
        </>
      );
  }
}

/** What others would lose is not counted any more once a match is settled, and of very many only where that is asked for. */
function Possible({ facts, mentor }: InsteadProps) {
  if (!facts.isUncounted) return <Text>{words.possible}</Text>;
  const address = runPersonPath(facts.programme.id, facts.run.id, facts.pair.request);
  return (
    <>
      <Text>{words.possibleOfMany}</Text>
      <Text>
        <Link href={`${address}?${new URLSearchParams({ instead: mentor, count: 'yes' })}#why-not`}>
          {words.countIt}
        </Link>{' '}
        {words.countHow(facts.run.people)}
      </Text>
    </>
  );
}

function Broken({ rule }: { readonly rule: BrokenTold }) {
  const told = whatEachHas(rule);
  return (
    <>
      {rule.words}
      {told && (
        <Text small quiet>
          {told}
        </Text>
      )}
    </>
  );
}

interface WorseProps {
  readonly whyNot: Extract<WhyNot, { is: 'worse' }>;
  readonly names: ReadonlyMap<string, string>;
}

function Worse({ whyNot: { loss, moves }, names }: WorseProps) {
  const losses = [
    ...(loss.count > 0 ? [words.lossCount(loss.count)] : []),
    ...(loss.tiers.some(([, matched]) => matched > 0) ? [words.lossTiers] : []),
    ...(loss.choices > 0 ? [words.lossChoices] : []),
    ...(loss.score > 0 ? [words.lossScore(loss.score)] : []),
  ];
  const name = (id: string | null) => (id === null ? words.none : (names.get(id) ?? words.somebody));
  return (
    <>
      <Text>{moves.length > 1 ? words.worse : words.worseAlone}</Text>
      <List kind="bullet" items={losses.length > 0 ? losses : [words.lossNone]} />
      <div class="app-scroll">
        <Table
          caption={words.moves}
          captionSize="s"
          head={words.moveHead}
          rows={moves.map(({ mentee, from, to }) => [name(mentee), name(from), name(to)])}
          firstCellIsHeader
          stacks
        />
      </div>
    </>
  );
}

interface SideBySideProps {
  readonly facts: PersonFacts;
  readonly mentor: string;
  readonly criteria: readonly CriterionTold[];
}

/** What each criterion makes of the other mentor, beside what it makes of the one of this result. */
function SideBySide({ facts: { programme, reason, pair, names }, mentor, criteria }: SideBySideProps) {
  const { data: own } = whyThisSchema.safeParse(reason);
  const ownPoints = new Map(own?.criteria.map(({ id, points, most }) => [id, words.points(points, most)]));
  const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);
  const total = words.points(sum(criteria.map(({ points }) => points)), sum(criteria.map(({ most }) => most)));
  const beside = (mine: string) => (own ? [mine] : []);
  const name = names.get(mentor) ?? words.somebodyElse;
  return (
    <div class="app-scroll">
      <Table
        caption={own ? words.sideBySide : words.itsPoints}
        captionSize="s"
        head={[words.what, words.knownOf(name), name, ...beside(pair.mentorName ?? words.somebody)]}
        rows={[
          ...criteria.map((one) => [
            one.words,
            <Evidence one={one} programme={programme} />,
            words.points(one.points, one.most),
            ...beside(ownPoints.get(one.id) ?? ''),
          ]),
          [words.total, '', total, ...beside(own ? words.points(own.total, own.outOf) : '')],
        ]}
        numeric={own ? [2, 3] : [2]}
        firstCellIsHeader
        stacks
      />
    </div>
  );
}

interface WaysInProps {
  readonly facts: PersonFacts;
  /** How many mentors nothing but what was decided by hand rules out. */
  readonly byHand: number;
}

/** The smallest changes that would place them, each tried; and what a coordinator could take back. */
export function WaysIn({ facts, byHand }: WaysInProps) {
  const { answer, names, programme, run, pair } = facts;
  if (facts.isUncounted && !answer)
    return (
      <Text>
        <Link href={`${runPersonPath(programme.id, run.id, pair.request)}?count=yes`}>{words.findWays}</Link>{' '}
        {words.countHow(run.people)}
      </Text>
    );
  if (answer?.is !== 'ways-in') return null;
  const items = answer.waysIn.map((way) =>
    way.is === 'place' ? words.wayPlace(names.get(way.mentor) ?? words.somebody) : words.wayRules(way.words),
  );
  return (
    <>
      <Heading level={3} size="s">
        {words.ways}
      </Heading>
      {items.length > 0 && <List kind="bullet" items={items} />}
      {items.length > 0 && <Text quiet>{words.waysHow(items.length)}</Text>}
      {byHand > 0 && <Text>{words.wayByHand(byHand)}</Text>}
      {items.length === 0 && byHand === 0 && <Text>{words.noWays}</Text>}
    </>
  );
}
