import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Link,
  List,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { isLive } from '../../lifecycle.ts';
import type { Proposal } from '../../queries/read-proposal.ts';
import type { AtProposal } from '../at-proposal.ts';
import { overseenPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtProposal;
  readonly form: FormState;
}

export const view = ({ facts: { programme, proposal }, form }: Props) => {
  const back = overseenPath(programme.id, proposal.id);
  const mentee = proposal.parties.mentee.name ?? words.gone;
  const mentor = proposal.parties.mentor.name ?? words.gone;
  if (!isLive(proposal.state))
    return (
      <Screen title={words.notOpen} caption={programme.name} form={form} back={back}>
        <Text>
          <Link href={back}>{words.look}</Link>
        </Text>
      </Screen>
    );
  return (
    <Screen title={words.title(mentee, mentor)} caption={programme.name} form={form} back={back}>
      <List kind="bullet" spaced items={[...saidYes(proposal), ...follows(proposal, mentee, mentor)]} />
      <Form>
        <ButtonGroup>
          <Button once warning>
            {words.takeBack}
          </Button>
          <ButtonLink href={back}>{words.leave}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

/** Whoever has said yes already is let down by it. */
const saidYes = ({ answers, parties }: Proposal): readonly string[] =>
  [parties.mentee, parties.mentor]
    .filter(({ person }) => answers.some((one) => one.person === person && one.yes))
    .map(({ name }) => words.saidYes(name ?? words.gone));

const follows = ({ call }: Proposal, mentee: string, mentor: string): readonly string[] => [
  words.hear,
  ...(call ? [words.call(formatWhen(call.startsAt))] : []),
  words.mentee(mentee),
  words.mentor(mentor),
];
