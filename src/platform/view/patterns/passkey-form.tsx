import type { Content } from '../content.ts';

type PasskeyFormProps = {
  /** Whether a passkey is made here, or one is used. */
  kind: 'create' | 'get';
  /** What the browser's devices are asked, as the library made it. */
  options: object;
  /** The name of the field that the browser's answer is sent in. */
  name: string;
  /** Asks as the page opens, and by its button only if that comes to nothing. */
  atOnce?: boolean | undefined;
  /** Said when the device gave no answer. */
  failed: string;
  /** Said in a browser that knows no passkeys. */
  unable: string;
  /** Said where no scripts run. */
  plain: Content;
  children: Content;
};

/** A form whose answer the browser asks a passkey for; the one thing that needs a script, so another way stands beside it. */
export const PasskeyForm = ({ kind, options, name, atOnce, failed, unable, plain, children }: PasskeyFormProps) => (
  <form
    method="post"
    novalidate
    data-module="app-passkey"
    data-kind={kind}
    data-options={JSON.stringify(options)}
    data-at-once={atOnce ? 'yes' : undefined}
    data-failed={failed}
    data-unable={unable}
  >
    <input type="hidden" name={name} data-passkey-answer />
    <p class="govuk-body" role="status" data-passkey-status>
      {plain}
    </p>
    {children}
  </form>
);
