import {
  ActionForm,
  Button,
  emptyForm,
  InsetText,
  List,
  Screen,
  Section,
  Select,
  Table,
  Text,
} from '../../../../platform/view/index.ts';
import { whyNobodySchema, whyThisSchema } from '../../runs/reasons.ts';
import { runPath, runPersonPath } from '../paths.ts';
import { evidenceInShort } from '../reasons-in-words.ts';
import { Instead, WaysIn } from './otherwise.tsx';
import type { PersonFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: PersonFacts;
  readonly query: { readonly instead?: string | undefined };
}

export const view = ({ facts, query }: Props) => {
  const { programme, run, pair } = facts;
  return (
    <Screen
      title={pair.name}
      caption={pair.mentorName ? words.matchedWith(pair.mentorName) : words.nobody}
      lead={pair.organisation ?? undefined}
      back={runPath(programme.id, run.id)}
    >
      {pair.hold ? (
        <InsetText>{words.holds[pair.hold]}</InsetText>
      ) : (
        pair.keptWith && (
          <InsetText>{pair.keptBefore ? words.keptInVain(pair.keptWith) : words.keptNext(pair.keptWith)}</InsetText>
        )
      )}
      {pair.mentor === null ? <Nobody {...facts} /> : <This {...facts} />}
      {pair.mentor !== null && <Holds facts={facts} mentor={pair.mentor} hold={pair.hold} />}
      <Section title={words.instead}>
        <form method="get" action={runPersonPath(programme.id, run.id, pair.request)} novalidate>
          <Select
            form={{ ...emptyForm, values: { instead: query.instead } }}
            name="instead"
            label={words.pick}
            items={[
              { value: '', text: words.choose },
              ...facts.mentors.map(({ mentor, name, organisation }) => ({
                value: mentor,
                text: [name, organisation].filter(Boolean).join(', '),
              })),
            ]}
          />
          <Button secondary>{words.ask}</Button>
        </form>
        <Instead facts={facts} />
        {query.instead && query.instead !== pair.mentor && <Holds facts={facts} mentor={query.instead} hold={null} />}
      </Section>
    </Screen>
  );
};

function This({ reason }: PersonFacts) {
  const { data: why } = whyThisSchema.safeParse(reason);
  if (!why) return null;
  const rows = why.criteria.map((one) => [one.words, evidenceInShort(one), words.points(one.points, one.most)]);
  return (
    <Section title={words.why}>
      <Text>
        {words.choice(why.rank)} {why.decidedBy && words.decided[why.decidedBy]}{' '}
        {why.margin && words.margin(why.margin.points)}
      </Text>
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
        />
      </div>
    </Section>
  );
}

function Nobody(facts: PersonFacts) {
  const { data: why } = whyNobodySchema.safeParse(facts.reason);
  return (
    <Section title={words.whyNobody}>
      {why && (
        <>
          <Text>
            {words.ofMentors(why.mentors, why.possible)} {why.crowd && words.crowd(why.crowd.mentees, why.crowd.places)}
          </Text>
          <List
            items={why.removed.map(({ words: rule, mentors, alone }) => `${rule}: ${words.removed(mentors, alone)}`)}
          />
        </>
      )}
      <WaysIn facts={facts} />
    </Section>
  );
}

interface Holding {
  readonly facts: PersonFacts;
  readonly mentor: string;
  readonly hold: 'keep' | 'never' | null;
}

function Holds({ facts: { programme, run, pair }, mentor, hold }: Holding) {
  const action = `${runPersonPath(programme.id, run.id, pair.request)}/hold`;
  const one = (kind: 'keep' | 'never' | 'neither', label: string) => (
    <ActionForm action={action} label={label} kind="secondary" values={{ mentor, kind }} />
  );
  return (
    <>
      {hold !== 'keep' && one('keep', words.keep)} {hold !== 'never' && one('never', words.never)}{' '}
      {hold !== null && one('neither', words.letGo)}
    </>
  );
}
