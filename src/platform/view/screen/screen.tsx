import { type Chrome, useChrome } from '../chrome.ts';
import { type Content, classes, present } from '../content.ts';
import { ErrorSummary, hasErrors } from '../fields/error-summary.tsx';
import type { FormState } from '../form-state.ts';
import { BackLink, Breadcrumbs, type Crumb } from '../govuk/navigation.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { Document } from './document.tsx';

type ScreenProps = {
  /** Names the browser's tab, and is the h1. */
  title: string;
  /** The small line above the heading: whose, or which part. */
  caption?: Content;
  /** `false` when a field's label is the h1; otherwise drawn in place of the title. */
  heading?: Content;
  /** Beside the heading: a `Tag`. */
  tag?: Content;
  /** The first paragraph, larger. */
  lead?: Content;
  back?: string | { href: string; text: string } | undefined;
  crumbs?: readonly Crumb[] | undefined;
  form?: FormState | undefined;
  /** Field names, in the order in which they stand on the page. */
  order?: readonly string[] | undefined;
  /** A column on the right. */
  beside?: Content;
  /** The content takes the full width: lists and tables. */
  wide?: boolean | undefined;
  children?: Content;
};

export function Screen(props: ScreenProps) {
  const chrome = useChrome();
  const { title, back, crumbs, form, beside, wide, children } = props;
  return (
    <Document chrome={chrome} title={hasErrors(form) ? `Error: ${title}` : title}>
      {crumbs && <Breadcrumbs items={crumbs} collapse />}
      {back && <Back to={back} />}
      <main class="govuk-main-wrapper" id="main-content">
        <div class="govuk-grid-row">
          <div class={classes(wide && !beside ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds')}>
            <Opening chrome={chrome} {...props} />
            {children}
          </div>
          {beside && <aside class="govuk-grid-column-one-third app-beside">{beside}</aside>}
        </div>
      </main>
    </Document>
  );
}

const Back = ({ to }: { to: string | { href: string; text: string } }) =>
  typeof to === 'string' ? <BackLink href={to} /> : <BackLink href={to.href}>{to.text}</BackLink>;

/** What comes before the page's own content: what is wrong, what was done, and the heading. */
const Opening = ({
  chrome,
  form,
  order,
  title,
  caption,
  heading = title,
  tag,
  lead,
}: ScreenProps & { chrome: Chrome }) => (
  <>
    {form && <ErrorSummary form={form} order={order} />}
    {chrome.notice && (
      <NotificationBanner success={chrome.notice.kind === 'success'} title={chrome.notice.title}>
        {chrome.notice.text}
      </NotificationBanner>
    )}
    {caption && <span class="govuk-caption-l">{caption}</span>}
    {present(heading) && (
      <div class={classes(tag ? 'app-title' : undefined)}>
        <h1 class="govuk-heading-l">{heading}</h1>
        {tag}
      </div>
    )}
    {lead && <p class="govuk-body-l">{lead}</p>}
  </>
);
