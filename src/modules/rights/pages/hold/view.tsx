import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  Screen,
  Text,
  TextArea,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import type { HeldKind } from '../../tables.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly kind: HeldKind;
  readonly names: string;
  readonly form: FormState;
}

export const view = ({ programme, kind, names, form }: Props) => (
  <Screen title={words.title} caption={names} back={`${hubPath(programme.id)}/retention`} form={form} lead={words.lead}>
    <Text>
      {names}: {words.meant[kind]}.
    </Text>
    <Form>
      <TextArea
        form={form}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        readers={words.readers[kind]}
        rows={4}
      />
      <DateField form={form} name="until" label={words.until} hint={words.untilHint} />
      <ButtonGroup>
        <Button once>{words.save}</Button>
        <ButtonLink href={`${hubPath(programme.id)}/retention`}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
