import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  Screen,
  Section,
  TaskList,
  TextArea,
} from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import { mayChangeGoals } from '../../policy.ts';
import type { Goal } from '../../queries/read-goals.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly goals: readonly Goal[] };
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, goals }, form, actor }: Props) => {
  const others = othersOf(relationship.members, actor.person);
  const base = `/relationships/${relationship.id}`;
  return (
    <Screen title={words.title} caption={`With ${others}`} back={base} lead={words.lead} form={form}>
      {goals.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <TaskList items={goals.map(taskOf)} idPrefix="goal" />
      )}
      {mayChangeGoals(actor, relationship) && (
        <Section title={words.add}>
          <Form draft={`${base}/goals`}>
            <TextArea form={form} name="goal" label={words.goal} readers={words.readers(others)} rows={4} />
            <Button once>{words.button}</Button>
          </Form>
        </Section>
      )}
    </Screen>
  );
};

const taskOf = ({ id, text, state, steps }: Goal) => ({
  title: text,
  href: `/goals/${id}`,
  hint: words.steps(steps.filter((step) => step.state === 'done').length, steps.length),
  status: words.states[state],
  ...(state !== 'open' && { colour: state === 'reached' ? ('green' as const) : ('grey' as const) }),
});
