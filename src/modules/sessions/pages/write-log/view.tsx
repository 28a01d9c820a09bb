import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { rowsOf } from '../../../../platform/forms/index.ts';
import {
  AddAnother,
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  FieldGroup,
  Form,
  type FormState,
  HiddenField,
  InsetText,
  Screen,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
} from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import { linesOf } from '../../agenda-lines.ts';
import { logReaders } from '../../readers.ts';
import type { AtLog } from '../log/load.ts';
import { mostActions } from './most-actions.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtLog;
  readonly form: FormState;
  readonly actor: SignedIn;
  readonly draftSavedAt: Temporal.Instant | null;
}

export const view = ({ facts, form, actor, draftSavedAt }: Props) => {
  const { session, relationship, programme, log } = facts;
  const others = othersOf(relationship.members, actor.person);
  const stale = log !== null && form.errors['discussed'] !== undefined;
  return (
    <Screen
      title={words.title}
      caption={formatWhen(session.startsAt)}
      back={`/sessions/${session.id}`}
      lead={words.lead}
      form={form}
    >
      {draftSavedAt && <InsetText>{words.draft(formatWhen(draftSavedAt))}</InsetText>}
      {stale && (
        <Section title={words.now}>
          {linesOf(log.text).map((line) => (
            <Text>{line}</Text>
          ))}
        </Section>
      )}
      <Form draft={`/sessions/${session.id}/log/edit`}>
        <HiddenField name="seen" value={String(log?.version ?? 0)} />
        <TextArea
          form={form}
          name="discussed"
          label={words.discussed}
          readers={logReaders(programme.settings.terms, others)}
          rows={14}
        />
        <FieldGroup label={words.actions} hint={words.actionsHint}>
          <Actions facts={facts} form={form} actor={actor} />
        </FieldGroup>
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={`/sessions/${session.id}`}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

const Actions = ({ facts: { relationship }, form, actor }: Omit<Props, 'draftSavedAt'>) => {
  const people = relationship.members
    .filter(({ leftAt }) => leftAt === null)
    .map(({ person, name }) => ({ value: person, text: person === actor.person ? words.you : name }));
  const filled = rowsOf(form.values, 'actions').filter((row) => form.values[`actions.${row}.text`]).length;
  return (
    <AddAnother
      label={words.action}
      add={words.add}
      filled={filled}
      items={Array.from({ length: mostActions }, (_, row) => (
        <>
          <TextField form={form} name={`actions.${row}.text`} label={words.what} autocomplete="off" />
          <Select form={form} name={`actions.${row}.who`} label={words.who} items={people} blank={words.whoBlank} />
          <DateField form={form} name={`actions.${row}.due`} label={words.due} />
        </>
      ))}
    />
  );
};
