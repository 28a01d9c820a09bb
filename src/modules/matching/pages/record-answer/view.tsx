import { Button, Form, type FormState, Radios, Screen } from '../../../../platform/view/index.ts';
import { isUnanswered } from '../../lifecycle.ts';
import type { AtProposal } from '../at-proposal.ts';
import { overseenPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtProposal;
  readonly form: FormState;
}

export const view = ({ facts: { proposal, programme }, form }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    lead={words.lead}
    form={form}
    back={overseenPath(programme.id, proposal.id)}
  >
    <Form>
      <Radios
        form={form}
        name="person"
        label={words.who}
        items={[proposal.parties.mentee, proposal.parties.mentor].map(({ person, name }) => ({
          value: person,
          text: name ?? words.gone,
        }))}
      />
      <Radios
        form={form}
        name="answer"
        label={isUnanswered(proposal.state) ? words.match : words.goAhead}
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
      />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
