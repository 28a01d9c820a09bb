import {
  Button,
  ButtonGroup,
  ButtonLink,
  Link,
  List,
  Screen,
  TaskList,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { canOpen } from '../../set-up.ts';
import { words } from './words.ts';

export const view = (programme: Programme) => {
  const { id, name, state, settings, slug } = programme;
  const missing = settings.setUp.filter((task) => !task.done).length;
  return (
    <Screen title={words.titles[state]} caption={name} back="/programmes">
      {state === 'draft' && <Text>{missing > 0 ? words.missing(missing) : words.ready}</Text>}
      <TaskList
        items={settings.setUp.map(({ step, done }) => ({
          ...words.steps[step],
          href: `/programmes/${id}/set-up/${step}`,
          status: done ? words.done : words.todo,
          ...(!done && { colour: 'blue' as const }),
        }))}
      />
      <Next programme={programme} />
      <List
        items={[
          <Link href={`/p/${slug}`}>{words.publicPage}</Link>,
          <Link href={`/programmes/${id}/staff`}>{words.staff}</Link>,
          ...(state === 'draft' ? [] : [<Link href={`/programmes/${id}/expressions`}>{words.expressions}</Link>]),
        ]}
      />
    </Screen>
  );
};

function Next({ programme: { id, state, settings } }: { readonly programme: Programme }) {
  if (state === 'draft')
    return canOpen(settings) ? <Button href={`/programmes/${id}/opening`}>{words.open}</Button> : null;
  return (
    <ButtonGroup>
      {state === 'open' ? (
        <ButtonLink href={`/programmes/${id}/closing`}>{words.close}</ButtonLink>
      ) : (
        <ButtonLink href={`/programmes/${id}/opening`}>{words.reopen}</ButtonLink>
      )}
    </ButtonGroup>
  );
}
