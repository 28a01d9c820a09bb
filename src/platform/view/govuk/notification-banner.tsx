import { type Content, classes } from '../content.ts';

type NotificationBannerProps = {
  children: Content;
  title?: Content;
  /** For what has just been done: read out at once by screen readers. */
  success?: boolean | undefined;
  level?: 2 | 3 | undefined;
  titleId?: string | undefined;
  role?: 'alert' | 'region' | undefined;
  class?: string | undefined;
  stays?: boolean | undefined;
};

/** A single line of text is drawn as a heading. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { children, success, level = 2, titleId = 'govuk-notification-banner-title' } = props;
  const Title = `h${level}` as const;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always alert or region
    <div
      class={classes('govuk-notification-banner', success && 'govuk-notification-banner--success', props.class)}
      role={props.role ?? (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.stays}
    >
      <div class="govuk-notification-banner__header">
        <Title class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (success ? 'Success' : 'Important')}
        </Title>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
