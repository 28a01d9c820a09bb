import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  InsetText,
  Screen,
  TextArea,
} from '../../../../platform/view/index.ts';
import type { AtConcern } from '../../at-concern.ts';
import type { Receiver } from '../../queries/receivers-of.ts';
import { drillWords, receiverWords } from '../../words.ts';
import { words as decisionWords } from '../decision/words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtConcern & { readonly receivers: readonly Receiver[] };
  readonly form: FormState;
}

export const view = ({ facts: { concern, programmeName, receivers }, form }: Props) => {
  const back = `/concerns/${concern.id}`;
  const { state, drill, raisedByName } = concern;
  const shut = state === 'closed' ? words.over : state === 'kept' || state === 'referred' ? null : words.notYet;
  if (shut)
    return (
      <Screen title={words.title} caption={programmeName} back={back}>
        <InsetText>{shut}</InsetText>
      </Screen>
    );
  return (
    <Screen title={words.title} caption={programmeName} back={back} lead={words.lead} form={form}>
      {drill && <InsetText>{drillWords.is}</InsetText>}
      <Form draft={`${back}/closing`}>
        <TextArea
          form={form}
          name="outcome"
          label={words.outcome}
          readers={decisionWords.readers(receivers)}
          rows={6}
        />
        <TextArea
          form={form}
          name="answer"
          label={words.answer}
          hint={words.answerHint}
          readers={words.readersOfAnswer(receiverWords(receivers), raisedByName ?? words.author)}
          rows={4}
        />
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
