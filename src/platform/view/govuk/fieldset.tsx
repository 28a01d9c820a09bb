import { type Content, classes, present } from '../content.ts';

export type Legend = { text: Content; class?: string | undefined; heading?: boolean | undefined };

export type FieldsetProps = {
  legend?: Legend | undefined;
  describedBy?: string | undefined;
  role?: 'group' | undefined;
  class?: string | undefined;
  children?: Content;
};

export const Fieldset = ({ legend, describedBy, role, class: extra, children }: FieldsetProps) => (
  <fieldset class={classes('govuk-fieldset', extra)} role={role} aria-describedby={describedBy}>
    {legend && present(legend.text) && (
      <legend class={classes('govuk-fieldset__legend', legend.class)}>
        {legend.heading ? <h1 class="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
      </legend>
    )}
    {children}
  </fieldset>
);
