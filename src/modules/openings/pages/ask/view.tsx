import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  InsetText,
  List,
  Radios,
  Screen,
  Section,
  TextArea,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { NamedPair } from '../../queries/pairs-named.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly pair: NamedPair; readonly programme: Programme; readonly hasSecond: boolean };
  readonly form: FormState;
}

export const view = ({ facts: { pair, programme, hasSecond }, form }: Props) => {
  const back = `/programmes/${programme.id}/openings`;
  return (
    <Screen title={words.title} caption={pair.names} back={back} lead={words.lead(pair.names)} form={form}>
      <Section title={words.next}>
        <List kind="number" spaced items={words.steps} />
      </Section>
      {hasSecond ? <Questions back={back} form={form} /> : <InsetText>{words.nobody}</InsetText>}
    </Screen>
  );
};

const Questions = ({ back, form }: Pick<Props, 'form'> & { readonly back: string }) => (
  <Form>
    <TextArea
      form={form}
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      readers={words.reasonReaders}
      rows={6}
    />
    <TextField
      form={form}
      name="hours"
      label={words.hours}
      hint={words.hoursHint}
      width={2}
      inputmode="numeric"
      suffix={words.hoursUnit}
    />
    <Radios
      form={form}
      name="telling"
      label={words.telling}
      items={[
        { value: 'at-once', text: words.atOnce },
        { value: 'later', text: words.later, hint: words.laterHint, conditional: <Later form={form} /> },
      ]}
    />
    <ButtonGroup>
      <Button once>{words.button}</Button>
      <ButtonLink href={back}>{words.cancel}</ButtonLink>
    </ButtonGroup>
  </Form>
);

const Later = ({ form }: Pick<Props, 'form'>) => (
  <>
    <DateField form={form} name="until" label={words.until} labelSize="s" hint={words.untilHint} />
    <TextArea form={form} name="why" label={words.why} labelSize="s" readers={words.reasonReaders} rows={4} />
  </>
);
