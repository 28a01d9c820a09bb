import type { Content } from '../content.ts';
import { HiddenField } from '../fields/hidden-field.tsx';
import { Hidden } from '../govuk/hidden.tsx';

type ActionFormProps = {
  action: string;
  label: Content;
  kind?: 'primary' | 'secondary' | 'warning' | 'link' | undefined;
  values?: Readonly<Record<string, string>> | undefined;
  /** Hidden words after the label, where several buttons would read the same. */
  describes?: Content;
};

const look = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'app-link-button',
} as const;

/** One button that posts: an act that needs no questions. */
export const ActionForm = ({ action, label, kind = 'primary', values = {}, describes }: ActionFormProps) => (
  <form class="app-action-form" method="post" novalidate action={action}>
    {Object.entries(values).map(([name, value]) => (
      <HiddenField name={name} value={value} />
    ))}
    <button class={look[kind]} type="submit" data-module={kind === 'link' ? undefined : 'govuk-button'}>
      {label}
      {describes && <Hidden> {describes}</Hidden>}
    </button>
  </form>
);
