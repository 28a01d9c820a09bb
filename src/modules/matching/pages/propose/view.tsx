import { formatDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Screen,
  SummaryList,
  Text,
  TextArea,
  WarningText,
} from '../../../../platform/view/index.ts';
import { candidatesPath } from '../paths.ts';
import type { ProposeFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ProposeFacts;
  readonly form: FormState;
}

export const view = ({ facts: { programme, request, mentor, judged, lastDay }, form }: Props) => {
  const back = candidatesPath(programme.id, request.id);
  const choice = request.choices.find((one) => one.mentor === mentor.mentor);
  const who = (one: { name: string; title: string | null; organisation: string | null }) =>
    [one.name, one.title, one.organisation].filter(Boolean).join(', ');
  return (
    <Screen title={words.title(request.name, mentor.name)} caption={programme.name} form={form} back={back}>
      <SummaryList
        rows={[
          { key: words.mentee, value: who(request) },
          { key: words.mentor, value: who(mentor) },
          { key: words.wished, value: choice ? words.rank(choice.rank) : words.notChosen(request.choices.length) },
          ...(judged && judged.cautions.length > 0
            ? [{ key: words.toKnow, value: judged.cautions.map((caution) => words.cautions[caution]).join(', ') }]
            : []),
          { key: words.clock, value: formatDay(lastDay) },
        ]}
      />
      {judged && judged.brokenInRuns.length > 0 && <WarningText>{words.brokenInRuns(judged.brokenInRuns)}</WarningText>}
      <Text>{words.what}</Text>
      <Text>{words.held}</Text>
      <Form>
        <TextArea
          form={form}
          name="kindWord"
          label={words.word(request.name)}
          hint={words.wordHint}
          readers={words.wordReaders}
          limit={1000}
          rows={4}
        />
        <ButtonGroup>
          <Button once>{words.send}</Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
