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
} from '../../../../platform/view/index.ts';
import type { AtConcern } from '../../at-concern.ts';
import { ways } from '../../tables.ts';
import { wayWords } from '../../words.ts';
import { words as concernWords } from '../concern/words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtConcern;
  readonly form: FormState;
}

export const view = ({ facts: { concern, programmeName }, form }: Props) => {
  const back = `/concerns/${concern.id}`;
  const shut = concern.drill ? words.nobody : concern.isTold ? words.already : null;
  if (shut)
    return (
      <Screen title={words.title} caption={programmeName} back={back}>
        <InsetText>{shut}</InsetText>
      </Screen>
    );
  const name = concern.aboutName ?? concernWords.somebody;
  return (
    <Screen title={words.title} caption={programmeName} back={back} lead={words.lead(name)} form={form}>
      <Form>
        <DateField form={form} name="on" label={words.on} />
        <Radios
          form={form}
          name="way"
          label={words.way}
          items={ways.map((way) => ({ value: way, text: wayWords[way] }))}
        />
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
