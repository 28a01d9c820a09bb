import { type Content, classes, ids, present } from '../content.ts';
import { Tag, type TagColour } from './tag.tsx';

export type Task = {
  title: Content;
  status: Content;
  /** Draws the status as a tag; "Completed" is plain text. */
  colour?: TagColour | undefined;
  href?: string | undefined;
  hint?: Content;
  /** The status of something that cannot be started yet. */
  waits?: boolean | undefined;
  class?: string | undefined;
};

type TaskListProps = { items: readonly Task[]; idPrefix?: string | undefined; class?: string | undefined };

export const TaskList = ({ items, idPrefix = 'task-list', class: extra }: TaskListProps) => (
  <ul class={classes('govuk-task-list', extra)}>
    {items.map((item, index) => (
      <TaskRow task={item} id={`${idPrefix}-${index + 1}`} />
    ))}
  </ul>
);

function TaskRow({ task, id }: { task: Task; id: string }) {
  const { title, status, colour, href, hint, waits } = task;
  const hintId = present(hint) && `${id}-hint`;
  return (
    <li class={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={ids(hintId, `${id}-status`)}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hintId && (
          <div id={hintId} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        class={classes('govuk-task-list__status', waits && 'govuk-task-list__status--cannot-start-yet')}
        id={`${id}-status`}
      >
        {colour ? <Tag colour={colour}>{status}</Tag> : status}
      </div>
    </li>
  );
}
