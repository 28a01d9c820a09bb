import { Button, Link, List, Section, Text, TextField } from '../../../../platform/view/index.ts';
import { hubPath } from '../../at-programme.ts';
import { fewestLetters } from '../../queries/names-in.ts';
import { words } from './words.ts';

export interface Found {
  readonly pairs: readonly { readonly relationship: string; readonly names: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly programme: string;
  readonly letters: string;
  /** Null while nobody was looked for. */
  readonly found: Found | null;
}

/** A hold is for anything that could go one day, and not only for what goes next. */
export const Find = ({ programme, letters, found }: Props) => (
  <Section title={words.find} id="find">
    <Text>{words.findWhat}</Text>
    <form method="get" action={`${hubPath(programme)}/retention#find`} novalidate>
      <TextField
        form={{ values: { letters }, errors: {} }}
        name="letters"
        label={words.letters}
        hint={words.lettersHint}
        width={20}
        autocomplete="off"
      />
      <Button secondary>{words.search}</Button>
    </form>
    {letters !== '' && letters.length < fewestLetters && <Text>{words.moreLetters}</Text>}
    {found && <Results programme={programme} found={found} />}
  </Section>
);

const Results = ({ programme, found: { pairs, people } }: { readonly programme: string; readonly found: Found }) => {
  const at = hubPath(programme);
  if (pairs.length + people.length === 0) return <Text>{words.nobody}</Text>;
  const items = [
    ...pairs.map(({ relationship, names }) => (
      <Link href={`${at}/relationships/${relationship}/hold`}>{words.holdPair(names)}</Link>
    )),
    ...people.map(({ id, name }) => <Link href={`${at}/people/${id}/hold`}>{words.holdPerson(name)}</Link>),
  ];
  return <List kind="plain" spaced items={items} />;
};
