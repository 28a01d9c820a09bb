import { type Content, classes } from '../content.ts';

type ColumnsProps = { children: readonly Content[]; wideFirst?: boolean | undefined };

/** Two or three blocks side by side on a wide screen, one under another on a narrow one. */
export const Columns = ({ children, wideFirst }: ColumnsProps) => (
  <div class="govuk-grid-row">
    {children.map((child, index) => (
      <div class={`govuk-grid-column-${share(children.length, index, wideFirst)}`}>{child}</div>
    ))}
  </div>
);

const share = (count: number, index: number, wideFirst: boolean | undefined) =>
  count === 2 ? (wideFirst ? (index === 0 ? 'two-thirds' : 'one-third') : 'one-half') : 'one-third';

type SectionProps = {
  title: Content;
  children: Content;
  level?: 2 | 3 | 4 | undefined;
  id?: string | undefined;
  /** Links beside the heading. */
  actions?: Content;
};

export function Section({ title, children, level = 2, id, actions }: SectionProps) {
  const Title = `h${level}` as const;
  return (
    <section class="app-section" id={id}>
      <div class={classes('app-section__heading')}>
        <Title class={`govuk-heading-${level === 2 ? 'm' : 's'}`}>{title}</Title>
        {actions && <div class="app-section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
