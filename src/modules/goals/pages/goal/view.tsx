import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  DateField,
  Form,
  type FormState,
  Link,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import { mayChangeGoals } from '../../policy.ts';
import type { Goal, Step } from '../../queries/read-goals.ts';
import type { AtGoal } from '../at-goal.ts';
import { words as listWords } from '../goals/words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtGoal;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { goal, relationship }, form, actor }: Props) => {
  const others = othersOf(relationship.members, actor.person);
  const changes = mayChangeGoals(actor, relationship);
  return (
    <Screen
      title={words.title}
      caption={`With ${others}`}
      back={`/relationships/${relationship.id}/goals`}
      lead={goal.text}
      form={form}
      tag={<Tag colour={goal.state === 'reached' ? 'green' : 'grey'}>{listWords.states[goal.state]}</Tag>}
    >
      {changes && (
        <Text>
          <Link href={`/goals/${goal.id}/wording`}>{words.reword}</Link>
        </Text>
      )}
      <Steps goal={goal} changes={changes} />
      {changes && goal.state === 'open' && (
        <Section title={words.add}>
          <Form>
            <TextField
              form={form}
              name="step"
              label={words.step}
              hint={`Who will read this: ${words.readers(others)}.`}
              autocomplete="off"
            />
            <DateField form={form} name="due" label={words.due} />
            <Button once secondary>
              {words.button}
            </Button>
          </Form>
        </Section>
      )}
      {changes && <Becomes goal={goal} />}
    </Screen>
  );
};

const Steps = ({ goal, changes }: { readonly goal: Goal; readonly changes: boolean }) => (
  <Section title={words.steps}>
    {goal.steps.length === 0 ? (
      <Text>{words.noSteps}</Text>
    ) : (
      <SummaryList rows={goal.steps.map((step) => rowOf(step, changes))} />
    )}
  </Section>
);

const rowOf = ({ id, goal, text, dueOn, state }: Step, changes: boolean) => ({
  key: state === 'done' ? <Tag colour="green">{words.isDone}</Tag> : <Tag colour="blue">{words.toDo}</Tag>,
  value: (
    <>
      <p class="govuk-body">
        {text}
        {dueOn && (
          <>
            <br />
            {words.by(formatDay(dueOn))}
          </>
        )}
      </p>
      {changes && (
        <ActionForm
          action={`/goals/${goal}/steps/${id}/${state === 'done' ? 'not-done' : 'done'}`}
          label={state === 'done' ? words.notDone : words.done}
          kind={state === 'done' ? 'link' : 'secondary'}
          describes={text}
        />
      )}
    </>
  ),
});

const Becomes = ({ goal: { id, state } }: { readonly goal: Goal }) => (
  <ButtonGroup>
    {state === 'open' ? (
      <>
        <ActionForm action={`/goals/${id}/reached`} label={words.reach} />
        <ActionForm action={`/goals/${id}/set-aside`} label={words.setAside} kind="link" />
      </>
    ) : (
      <ActionForm action={`/goals/${id}/reopen`} label={words.reopen} kind="secondary" />
    )}
  </ButtonGroup>
);
