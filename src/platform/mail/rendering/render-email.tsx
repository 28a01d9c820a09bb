import { renderToString } from 'preact-render-to-string';
import type { Email, Recipient } from '../email.ts';
import { HtmlBody } from './html-body.tsx';
import type { Rendered } from './rendered.ts';

type About = { readonly id: string; readonly kind: string; readonly at: Temporal.Instant; readonly to: Recipient };

/** One description, written twice: as plain text, which stands alone, and as HTML. */
export function renderEmail(email: Email, { id, kind, at, to }: About): Rendered {
  const greeting = email.greeting === undefined ? `Hello ${header(to.name)}`.trim() : email.greeting;
  return {
    id,
    kind,
    at,
    from: header(email.from),
    to: { name: header(to.name), address: to.address },
    replyTo: email.replyTo ? { name: header(email.replyTo.name), address: email.replyTo.address } : null,
    subject: header(email.subject),
    text: textBody(email, greeting),
    html: `<!doctype html>${renderToString(<HtmlBody email={email} greeting={greeting} />)}`,
    calendar: email.calendar ?? null,
    attachment: email.attachment ?? null,
  };
}

function textBody(email: Email, greeting: string | null): string {
  const { paragraphs, button, code, afterwards = [], from, because } = email;
  return [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(button ? [`${button.label}:\n${button.address}`] : []),
    ...(code ? [`${code.label}:\n${code.value}`] : []),
    ...afterwards,
    `${from}\n${because}`,
  ].join('\n\n');
}

/** A line break in a header would begin another header. */
function header(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim();
}
