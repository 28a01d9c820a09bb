import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  InsetText,
  Radios,
  Screen,
  TextArea,
  TextField,
} from '../../../../platform/view/index.ts';
import type { AtConcern } from '../../at-concern.ts';
import type { Receiver } from '../../queries/receivers-of.ts';
import { drillWords } from '../../words.ts';
import { isFirst } from './form.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtConcern & { readonly receivers: readonly Receiver[] };
  readonly form: FormState;
}

export const view = ({ facts: { concern, programmeName, receivers }, form }: Props) => {
  const back = `/concerns/${concern.id}`;
  const shut = concern.state === 'raised' ? words.first : concern.state === 'closed' ? words.over : null;
  const first = isFirst(concern.state);
  const title = first ? words.title : words.referTitle;
  if (shut)
    return (
      <Screen title={title} caption={programmeName} back={back}>
        <InsetText>{shut}</InsetText>
      </Screen>
    );
  return (
    <Screen title={title} caption={programmeName} back={back} lead={words.lead} form={form}>
      {concern.drill && <InsetText>{drillWords.is}</InsetText>}
      <Form draft={`${back}/decision`}>
        {first ? <Decision form={form} /> : <Referral form={form} />}
        <TextArea form={form} name="reason" label={words.reason} readers={words.readers(receivers)} rows={6} />
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

const Decision = ({ form }: Pick<Props, 'form'>) => (
  <Radios
    form={form}
    name="decision"
    label={words.decision}
    items={[
      { value: 'refer', text: words.refer, hint: words.referHint, conditional: <Referral form={form} /> },
      { value: 'keep', text: words.keep },
    ]}
  />
);

const Referral = ({ form }: Pick<Props, 'form'>) => (
  <>
    <TextField form={form} name="to" label={words.to} labelSize="s" hint={words.toHint} />
    <DateField form={form} name="on" label={words.on} labelSize="s" />
  </>
);
