import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  InsetText,
  Radios,
  Screen,
  TextArea,
  TextField,
} from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import { purposes } from '../../tables.ts';
import { purposeWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship;
  readonly form: FormState;
  readonly actor: SignedIn;
  readonly draftSavedAt: Temporal.Instant | null;
}

export const view = ({ facts: { relationship, programme }, form, actor, draftSavedAt }: Props) => {
  const back = `/relationships/${relationship.id}/disclosures`;
  const other = othersOf(relationship.members, actor.person);
  return (
    <Screen title={words.title} caption={programme.name} back={back} lead={words.lead(other)} form={form}>
      {draftSavedAt && <InsetText>{words.draft(formatWhen(draftSavedAt))}</InsetText>}
      <Form draft={`${back}/new`}>
        <Radios
          form={form}
          name="purpose"
          label={words.purpose}
          items={purposes.map((purpose) => ({ value: purpose, text: purposeWords[purpose] }))}
        />
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} autocomplete="off" />
        <TextField form={form} name="email" label={words.email} type="email" autocomplete="off" />
        <TextArea
          form={form}
          name="text"
          label={words.text}
          hint={words.textHint}
          readers={words.readers(other)}
          rows={8}
        />
        <ButtonGroup>
          <Button once>{words.button(other)}</Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
