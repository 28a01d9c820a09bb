import { type Content, present } from '../content.ts';

type TimelineItem = {
  title: Content;
  /** As a person reads it: "Tuesday 14 October 2026, 2pm". */
  when: string;
  /** As a machine reads it: "2026-10-14T14:00". */
  dateTime?: string | undefined;
  by?: Content;
  content?: Content;
};

type TimelineProps = { items: readonly TimelineItem[]; level?: 2 | 3 | 4 | undefined };

export const Timeline = ({ items, level = 2 }: TimelineProps) => (
  <ol class="app-timeline">
    {items.map((item) => (
      <TimelineEntry item={item} level={level} />
    ))}
  </ol>
);

function TimelineEntry({
  item: { title, when, dateTime, by, content },
  level,
}: {
  item: TimelineItem;
  level: 2 | 3 | 4;
}) {
  const Title = `h${level}` as const;
  return (
    <li class="app-timeline__item">
      <Title class="app-timeline__title">{title}</Title>
      <p class="app-timeline__when">
        <time datetime={dateTime}>{when}</time>
        {present(by) && <span class="app-timeline__by">, by {by}</span>}
      </p>
      {present(content) && <div class="govuk-body app-timeline__content">{content}</div>}
    </li>
  );
}
