import { formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  Form,
  type FormState,
  InsetText,
  Link,
  Radios,
  Text,
} from '../../../../platform/view/index.ts';
import { proposalPath } from '../paths.ts';
import type { ProposalFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ProposalFacts;
  readonly form: FormState;
  /** Of the other. */
  readonly name: string;
}

/** The question whether to meet; or, once answered with yes, the way to think again. */
export function AnswerParts({ facts: { proposal, programme, side }, form, name }: Props) {
  const self = proposal[side];
  const day = formatDay(proposal.answerBy);
  if (proposal.answers.some(({ question, person }) => question === 'match' && person === self))
    return (
      <>
        <InsetText>{words.saidYes(name, day)}</InsetText>
        <ActionForm action={proposalPath(proposal.id)} label={words.after} kind="secondary" values={{ answer: 'no' }} />
      </>
    );
  return (
    <>
      <Form>
        <Radios
          form={form}
          name="answer"
          label={words.ask}
          labelSize="m"
          hint={words.askHint(day)}
          items={[
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ]}
        />
        <Button once>{words.send}</Button>
      </Form>
      <Text>
        <Link href={`/programmes/${programme.id}/people/${self}/leave`}>{words.away}</Link>
      </Text>
    </>
  );
}
