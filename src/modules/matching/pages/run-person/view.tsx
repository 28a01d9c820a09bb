import { Button, emptyForm, InsetText, Screen, Section, Select } from '../../../../platform/view/index.ts';
import { DecidedByHand } from '../decided-by-hand.tsx';
import { runPath, runPersonPath } from '../paths.ts';
import { Deciding } from './deciding.tsx';
import { Instead } from './otherwise.tsx';
import type { PersonFacts } from './page.ts';
import { Nobody, This } from './why.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: PersonFacts;
  readonly query: { readonly instead?: string | undefined };
}

export const view = ({ facts, query }: Props) => {
  const { programme, run, pair } = facts;
  const address = runPersonPath(programme.id, run.id, pair.request);
  const isInstead = query.instead !== undefined && query.instead !== pair.mentor;
  return (
    <Screen
      title={pair.name}
      caption={pair.mentorName ? words.matchedWith(pair.mentorName) : words.nobody}
      lead={pair.organisation ?? undefined}
      back={runPath(programme.id, run.id)}
    >
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
        <form method="get" action={address} novalidate>
          <Select
            form={{ ...emptyForm, values: { instead: query.instead } }}
            name="instead"
            label={words.pick}
            items={[{ value: '', text: words.choose }, ...mentorItems(facts)]}
          />
          <Button secondary>{words.ask}</Button>
        </form>
        <Instead facts={facts} />
        {isInstead && <Deciding facts={facts} />}
      </Section>
    </Screen>
  );
};

/** The mentee's own choices can be asked about even where a list of mentors is too long to hold them. */
function mentorItems({ mentors, choices }: PersonFacts) {
  const listed = new Set(mentors.map(({ mentor }) => mentor));
  return [...choices.filter(({ mentor, name }) => name !== null && !listed.has(mentor)), ...mentors].map(
    ({ mentor, name, organisation }) => ({ value: mentor, text: [name, organisation].filter(Boolean).join(', ') }),
  );
}
