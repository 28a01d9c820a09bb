import { Link, List, Section, Table, Text } from '../../../../platform/view/index.ts';
import { rulesOfKeepingApart } from '../../rules.ts';
import { type KeptWhyNobody, type KeptWhyThis, whyNobodySchema, whyThisSchema } from '../../runs/reasons.ts';
import { runPersonPath } from '../paths.ts';
import { Evidence } from './evidence.tsx';
import { WaysIn } from './otherwise.tsx';
import type { PersonFacts } from './page.ts';
import { words } from './words.ts';

export function This(facts: PersonFacts) {
  const { data: why } = whyThisSchema.safeParse(facts.reason);
  if (!why) return null;
  const rows = why.criteria.map((one) => [
    one.words,
    <Evidence one={one} programme={facts.programme} />,
    words.points(one.points, one.most),
  ]);
  return (
    <Section title={words.why}>
      <Text>{decidedIn(why, facts)}</Text>
      <ChoicesAbove {...facts} />
      <div class="app-scroll">
        <Table
          caption={words.why}
          captionSize="hidden"
          head={words.head}
          rows={[
            ...rows,
            [words.privatePreferences, words.privateHow, ''],
            [words.total, '', words.points(why.total, why.outOf)],
          ]}
          numeric={[2]}
          firstCellIsHeader
          stacks
        />
      </div>
      <Text quiet>{words.privateNotCounted(why.outOf)}</Text>
    </Section>
  );
}

function decidedIn({ rank, decidedBy, margin }: KeptWhyThis, { choices, names }: PersonFacts): string {
  const next = margin && words.margin(names.get(margin.mentor ?? '') ?? words.somebodyElse, margin.points);
  const choice = rank === null ? words.notChosen(choices.length) : words.choice(rank);
  return [choice, decidedBy && words.decided[decidedBy], next].filter(Boolean).join(' ');
}

/** Each choice that the mentee would rather have had, with the way to why it was not to be. */
function ChoicesAbove({ programme, run, pair, choices }: PersonFacts) {
  const above = choices.filter(({ rank, name }) => name !== null && (pair.choice === null || rank < pair.choice));
  if (above.length === 0) return null;
  const address = runPersonPath(programme.id, run.id, pair.request);
  return (
    <List
      items={above.map(({ rank, mentor, name }) => (
        <Link href={`${address}?${new URLSearchParams({ instead: mentor })}#why-not`}>
          {words.whyNotChoice(rank, name ?? '')}
        </Link>
      ))}
    />
  );
}

export function Nobody(facts: PersonFacts) {
  const { data: why } = whyNobodySchema.safeParse(facts.reason);
  const byHand = why ? removedByHand(why, facts) : [];
  return (
    <Section title={words.whyNobody}>
      {why && (
        <>
          <Text>
            {words.ofMentors(why.mentors, why.possible)} {why.crowd && words.crowd(why.crowd.mentees, why.crowd.places)}
          </Text>
          <List
            items={why.removed.map((one) =>
              byHand.includes(one) ? words.removedByHand(one) : words.removed(one.words, one),
            )}
          />
          {why.removed.length > 1 && <Text quiet>{words.overlap}</Text>}
        </>
      )}
      <ChoicesAbove {...facts} />
      <WaysIn facts={facts} byHand={byHand.reduce((sum, { alone }) => sum + alone, 0)} />
    </Section>
  );
}

type Removed = KeptWhyNobody['removed'];

/** What coordinators and notes keep apart is no rule of the programme. */
function removedByHand({ removed }: KeptWhyNobody, { programme }: PersonFacts): Removed {
  const apart = rulesOfKeepingApart(programme.settings.matching);
  return removed.filter(({ id }) => apart.has(id));
}
