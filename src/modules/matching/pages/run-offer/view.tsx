import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  HiddenField,
  InsetText,
  Link,
  Screen,
  Table,
  Text,
} from '../../../../platform/view/index.ts';
import { runPath } from '../paths.ts';
import { CameBack } from '../run/came-back.tsx';
import { Mentor } from '../run/mentor.tsx';
import { words as runWords } from '../run/words.ts';
import type { OfferFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: OfferFacts;
  readonly form: FormState;
  readonly query: { readonly ticked: readonly string[] };
}

export const view = ({ facts: { programme, run, isTrial, waiting, past }, form, query: { ticked } }: Props) => {
  const back = runPath(programme.id, run.id);
  if (waiting.length === 0)
    return (
      <Screen title={words.none} caption={programme.name} form={form} back={back}>
        <Text>{isTrial ? runWords.trial : words.noneHow}</Text>
        <Text>
          <Link href={back}>{words.seeResult}</Link>
        </Text>
      </Screen>
    );
  return (
    <Screen title={words.title(waiting.length)} caption={programme.name} form={form} back={back} wide>
      {ticked.length > waiting.length && <InsetText>{words.fewer(ticked.length - waiting.length)}</InsetText>}
      <Text>{words.how(programme.settings.terms.matching.answerWorkingDays)}</Text>
      <Table
        caption={words.caption}
        captionSize="hidden"
        head={words.head}
        rows={waiting.map((pair) => [
          <>
            {pair.name}
            <Text small quiet>
              {pair.organisation}
            </Text>
          </>,
          <>
            <Mentor programme={programme.id} pair={pair} /> <CameBack pair={pair} past={past} />
          </>,
          words.choice(pair.choice),
        ])}
        firstCellIsHeader
        stacks
      />
      <Form>
        {waiting.map(({ request }) => (
          <HiddenField name="shown" value={request} />
        ))}
        <ButtonGroup>
          <Button once>{words.offer(waiting.length)}</Button>
          <ButtonLink href={back}>{words.back}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
