import {
  Button,
  emptyForm,
  HiddenField,
  InsetText,
  Screen,
  Section,
  Select,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import { DecidedByHand } from '../decided-by-hand.tsx';
import { besidePath, runPath, runPersonPath } from '../paths.ts';
import { Standing } from '../run/standing.tsx';
import { Deciding } from './deciding.tsx';
import { Instead } from './otherwise.tsx';
import type { PersonFacts } from './page.ts';
import { Nobody, This } from './why.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: PersonFacts;
  readonly query: {
    readonly instead?: string | undefined;
    readonly words: string;
    readonly before?: string | undefined;
    readonly after?: string | undefined;
  };
}

export const view = ({ facts, query }: Props) => {
  const { programme, run, pair, past, isTrial } = facts;
  const address = runPersonPath(programme.id, run.id, pair.request);
  const isInstead = query.instead !== undefined && query.instead !== pair.mentor;
  return (
    <Screen
      title={pair.name}
      caption={pair.mentorName ? words.matchedWith(pair.mentorName, isTrial) : words.nobody}
      lead={pair.organisation ?? undefined}
      back={backOf(facts, query)}
    >
      {isTrial && <InsetText>{words.trial}</InsetText>}
      {pair.mentor !== null && (
        <Text>
          {words.stands} <Standing programme={programme.id} pair={pair} past={past} />
        </Text>
      )}
      {pair.keptWith && pair.keptBefore && pair.hold !== 'keep' && (
        <InsetText>{words.keptInVain(pair.keptWith)}</InsetText>
      )}
      {pair.mentor === null ? <Nobody {...facts} /> : <This {...facts} />}
      {!isInstead && <Deciding facts={facts} />}
      <DecidedByHand
        programme={programme.id}
        mentee={{ id: pair.mentee, name: pair.name }}
        byHand={facts.byHand}
        action={`${address}/hold`}
      />
      <Section title={words.instead} id="why-not">
        <PickMentor facts={facts} query={query} address={address} />
        {query.instead !== undefined && <Instead facts={facts} mentor={query.instead} />}
        {isInstead && <Deciding facts={facts} />}
      </Section>
    </Screen>
  );
};

/** Whoever comes from two results side by side goes back there. */
function backOf({ programme, run }: PersonFacts, { before, after }: Props['query']) {
  if (!before && !after) return runPath(programme.id, run.id);
  return { href: besidePath(programme.id, before ?? run.id, after ?? run.id), text: words.backToBoth };
}

interface PickProps extends Props {
  readonly address: string;
}

/** Where there are more mentors than a list holds, a name is looked for first. */
function PickMentor({ facts, query, address }: PickProps) {
  const { mentors } = facts;
  const action = `${address}#why-not`;
  const items = mentorItems(facts);
  return (
    <>
      {(mentors === null || query.words !== '') && (
        <form method="get" action={action} novalidate>
          <TextField
            form={{ ...emptyForm, values: { words: query.words } }}
            name="words"
            label={words.find}
            hint={words.findHint}
            width="two-thirds"
          />
          <Button secondary>{words.findButton}</Button>
        </form>
      )}
      {mentors?.length === 0 && query.words !== '' && <Text>{words.foundNobody}</Text>}
      {items.length > 0 && (
        <form method="get" action={action} novalidate>
          {query.words !== '' && <HiddenField name="words" value={query.words} />}
          <Select
            form={{ ...emptyForm, values: { instead: query.instead } }}
            name="instead"
            label={words.pick}
            items={[{ value: '', text: words.choose }, ...items]}
          />
          <Button secondary>{words.ask}</Button>
        </form>
      )}
    </>
  );
}

/** The mentee's own choices can be asked about even where a list of mentors is too long to hold them. */
function mentorItems({ mentors, choices, pair }: PersonFacts) {
  const listed = new Set(mentors?.map(({ mentor }) => mentor));
  return [...choices.filter(({ mentor, name }) => name !== null && !listed.has(mentor)), ...(mentors ?? [])]
    .filter(({ mentor }) => mentor !== pair.mentor)
    .map(({ mentor, name, organisation }) => ({
      value: mentor,
      text: [name, organisation].filter(Boolean).join(', '),
    }));
}
