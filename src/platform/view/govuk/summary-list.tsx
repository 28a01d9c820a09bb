import { type Content, classes, present } from '../content.ts';
import { Hidden } from './hidden.tsx';

/** A link that does something to what it stands beside; `describes` is said after it: "Change" + "name". */
export type Action = { href: string; text: Content; describes?: Content; class?: string | undefined };

export type SummaryRow = {
  key: Content;
  value: Content;
  actions?: readonly Action[] | undefined;
  class?: string | undefined;
};

type SummaryListProps = {
  rows: readonly SummaryRow[];
  /** Without lines between the rows. */
  quiet?: boolean | undefined;
  class?: string | undefined;
  /** The card round it, said after each of its actions. */
  card?: Content;
};

export function SummaryList({ rows, quiet, class: extra, card }: SummaryListProps) {
  const withActions = rows.some((row) => row.actions?.length);
  return (
    <dl class={classes('govuk-summary-list', quiet && 'govuk-summary-list--no-border', extra)}>
      {rows.map((row) => (
        <Row row={row} card={card} gap={withActions && !row.actions} />
      ))}
    </dl>
  );
}

const Row = ({ row, card, gap }: { row: SummaryRow; card: Content; gap: boolean }) => (
  <div class={classes('govuk-summary-list__row', gap && 'govuk-summary-list__row--no-actions', row.class)}>
    <dt class="govuk-summary-list__key">{row.key}</dt>
    <dd class="govuk-summary-list__value">{row.value}</dd>
    {row.actions?.length ? (
      <dd class="govuk-summary-list__actions">
        <ActionLinks
          actions={row.actions}
          card={card}
          list="govuk-summary-list__actions-list"
          item="govuk-summary-list__actions-list-item"
        />
      </dd>
    ) : null}
  </div>
);

type ActionLinksProps = { actions: readonly Action[]; card: Content; list: string; item: string };

const ActionLinks = ({ actions, card, list, item }: ActionLinksProps) =>
  actions.length === 1 ? (
    actions.map((action) => <ActionLink action={action} card={card} />)
  ) : (
    <ul class={list}>
      {actions.map((action) => (
        <li class={item}>
          <ActionLink action={action} card={card} />
        </li>
      ))}
    </ul>
  );

const ActionLink = ({ action, card }: { action: Action; card: Content }) => (
  <a class={classes('govuk-link', action.class)} href={action.href}>
    {action.text}
    {(present(action.describes) || present(card)) && (
      <Hidden>
        {present(action.describes) && <> {action.describes}</>}
        {present(card) && <> ({card})</>}
      </Hidden>
    )}
  </a>
);

type SummaryCardProps = {
  title: Content;
  level?: 2 | 3 | 4 | undefined;
  actions?: readonly Action[] | undefined;
  rows?: readonly SummaryRow[] | undefined;
  /** In place of rows. */
  children?: Content;
  class?: string | undefined;
};

export function SummaryCard({ title, level = 2, actions = [], rows, children, class: extra }: SummaryCardProps) {
  const Title = `h${level}` as const;
  return (
    <div class={classes('govuk-summary-card', extra)}>
      <div class="govuk-summary-card__title-wrapper">
        {present(title) && <Title class="govuk-summary-card__title">{title}</Title>}
        <CardActions actions={actions} card={title} />
      </div>
      <div class="govuk-summary-card__content">
        {rows && <SummaryList rows={rows} card={title} />}
        {children}
      </div>
    </div>
  );
}

function CardActions({ actions, card }: { actions: readonly Action[]; card: Content }) {
  const [first] = actions;
  if (!first) return null;
  if (actions.length > 1) {
    return (
      <ActionLinks actions={actions} card={card} list="govuk-summary-card__actions" item="govuk-summary-card__action" />
    );
  }
  return (
    <div class="govuk-summary-card__actions">
      <ActionLink action={first} card={card} />
    </div>
  );
}
