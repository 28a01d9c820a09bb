import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  FileField,
  Form,
  type FormState,
  Link,
  List,
  Screen,
  Section,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { ImportState } from '../../import/lifecycle.ts';
import type { FoundImport } from '../../import/queries/find-import.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly imports: readonly FoundImport[];
  readonly form: FormState;
  readonly person: string;
}

export const view = ({ programme, imports, form, person }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    back={`/programmes/${programme.id}/expressions`}
    form={form}
    lead={words.lead}
  >
    <List items={[...words.promises]} />
    <Form multipart>
      <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept=".xlsx,.csv" labelSize="m" />
      <Button once>{words.upload}</Button>
    </Form>
    <Section title={words.before}>
      {imports.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <Table
          caption={words.before}
          captionSize="hidden"
          head={[words.started, words.by, words.state]}
          rows={imports.map((one) => row(one, person))}
        />
      )}
    </Section>
  </Screen>
);

const colours = {
  reading: 'blue',
  'coming-in': 'blue',
  imported: 'green',
  dropped: 'grey',
  'taken-back': 'grey',
} as const satisfies Record<ImportState, string>;

const row = ({ id, programme, startedAt, startedBy, state }: FoundImport, person: string) => {
  const isMine = startedBy === person;
  const address = `/programmes/${programme}/import/${id}${state === 'reading' ? '/columns' : ''}`;
  const when = formatWhen(startedAt);
  return [
    // An unfinished import is sealed to whoever uploaded the file.
    state === 'reading' && !isMine ? when : <Link href={address}>{when}</Link>,
    isMine ? words.you : words.somebody,
    <Tag colour={colours[state]}>{words.states[state]}</Tag>,
  ];
};
