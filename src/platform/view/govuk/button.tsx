import { type Content, classes } from '../content.ts';
import { Hidden } from './hidden.tsx';

type ButtonProps = {
  children: Content;
  /** Makes it a link that looks like a button. */
  href?: string | undefined;
  secondary?: boolean | undefined;
  /** For acts that lose something; always confirmed on a page of their own. */
  warning?: boolean | undefined;
  inverse?: boolean | undefined;
  /** The call to begin a journey. */
  start?: boolean | undefined;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
  disabled?: boolean | undefined;
  /** Ignores a second press within a second. */
  once?: boolean | undefined;
  /** Hidden words after the text, where several buttons would read the same. */
  describes?: Content;
  class?: string | undefined;
};

export function Button(props: ButtonProps) {
  const { href, id, start } = props;
  const common = { class: look(props), 'data-module': 'govuk-button', id };
  const content = (
    <>
      {start && typeof props.children !== 'string' ? <span>{props.children}</span> : props.children}
      {props.describes && <Hidden> {props.describes}</Hidden>}
      {start && <StartIcon />}
    </>
  );
  if (href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: upstream's markup; its script makes the space bar press it
      <a href={href} role="button" draggable={false} {...common}>
        {content}
      </a>
    );
  }
  return <PressButton {...props} common={common} content={content} />;
}

type PressButtonProps = ButtonProps & { common: Record<string, unknown>; content: Content };

const PressButton = ({ type = 'submit', name, value, disabled, once, common, content }: PressButtonProps) => (
  <button
    type={type}
    name={name}
    value={value}
    disabled={disabled}
    aria-disabled={disabled || undefined}
    data-prevent-double-click={once}
    {...common}
  >
    {content}
  </button>
);

const look = ({ secondary, warning, inverse, start, class: extra }: ButtonProps) =>
  classes(
    'govuk-button',
    secondary && 'govuk-button--secondary',
    warning && 'govuk-button--warning',
    inverse && 'govuk-button--inverse',
    extra,
    start && 'govuk-button--start',
  );

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
);

export const ButtonGroup = ({ children }: { children: Content }) => <div class="govuk-button-group">{children}</div>;

/** A plain link among buttons: "Cancel". */
export const ButtonLink = ({ href, children }: { href: string; children: Content }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);
