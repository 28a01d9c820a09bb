import { type Content, classes } from '../content.ts';
import { Hidden } from './hidden.tsx';

type Size = 's' | 'm' | 'l' | 'xl';

type HeadingProps = {
  children: Content;
  size?: Size | undefined;
  level?: 1 | 2 | 3 | 4 | undefined;
  caption?: Content;
  id?: string | undefined;
};

const usual: Record<Size, 1 | 2 | 3> = { xl: 1, l: 1, m: 2, s: 3 };

export function Heading({ children, size = 'm', level = usual[size], caption, id }: HeadingProps) {
  const Element = `h${level}` as const;
  return (
    <>
      {caption && <span class={`govuk-caption-${size === 's' ? 'm' : size}`}>{caption}</span>}
      <Element class={`govuk-heading-${size}`} id={id}>
        {children}
      </Element>
    </>
  );
}

type TextProps = {
  children: Content;
  lead?: boolean | undefined;
  small?: boolean | undefined;
  /** In the secondary colour. */
  quiet?: boolean | undefined;
};

export const Text = ({ children, lead, small, quiet }: TextProps) => (
  <p class={classes(lead ? 'govuk-body-l' : small ? 'govuk-body-s' : 'govuk-body', quiet && 'app-quiet')}>{children}</p>
);

type LinkProps = {
  href: string;
  children: Content;
  /** Hidden words after the text, where several links would read the same. */
  describes?: Content;
  download?: boolean | undefined;
  /** Leaves this service: opens here, and says nothing of where it was pressed. */
  away?: boolean | undefined;
};

export const Link = ({ href, children, describes, download, away }: LinkProps) => (
  <a class="govuk-link" href={href} download={download} rel={away ? 'noreferrer' : undefined}>
    {children}
    {describes && <Hidden> {describes}</Hidden>}
  </a>
);

type ListProps = {
  items: readonly Content[];
  kind?: 'bullet' | 'number' | 'plain' | undefined;
  spaced?: boolean | undefined;
};

export function List({ items, kind = 'bullet', spaced }: ListProps) {
  const Element = kind === 'number' ? 'ol' : 'ul';
  return (
    <Element class={classes('govuk-list', kind !== 'plain' && `govuk-list--${kind}`, spaced && 'govuk-list--spaced')}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </Element>
  );
}
