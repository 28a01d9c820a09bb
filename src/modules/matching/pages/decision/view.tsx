import { Button, Form, type FormState, Radios, Screen } from '../../../../platform/view/index.ts';
import type { AtProposal } from '../at-proposal.ts';
import { proposalPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtProposal & { readonly other: string };
  readonly form: FormState;
}

export const view = ({ facts: { proposal, programme, other }, form }: Props) => (
  <Screen
    title={words.title(other)}
    caption={programme.name}
    heading={false}
    form={form}
    back={proposalPath(proposal.id)}
  >
    <Form>
      <Radios
        form={form}
        name="answer"
        label={words.title(other)}
        heading
        hint={words.hint(other)}
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
      />
      <Button once>{words.send}</Button>
    </Form>
  </Screen>
);
