import type { Content } from '../content.ts';

type EmptyStateProps = {
  /** What will appear here. */
  title: Content;
  /** How to make it happen. */
  children: Content;
  action?: { href: string; text: Content } | undefined;
  level?: 2 | 3 | 4 | undefined;
};

export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div class="app-empty">
      <Title class="govuk-heading-s app-empty__title">{title}</Title>
      <div class="govuk-body app-empty__body">{children}</div>
      {action && (
        <a class="govuk-link app-empty__action" href={action.href}>
          {action.text}
        </a>
      )}
    </div>
  );
}
