import { createTransport } from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer/index.js';
import { z } from 'zod';
import type { Rendered } from '../rendering/rendered.ts';
import type { Carried, Carrier } from './carrier.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465` */
  readonly server: string;
  /** The address that mails come from; its name is the scheme's. */
  readonly sender: string;
}

export function smtpCarrier({ server, sender }: SmtpSettings): Carrier {
  const transport = createTransport({
    url: server,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return {
    kind: 'smtp',
    async send(mail) {
      if (!isAddress(mail.to.address)) return { outcome: 'refused', reason: 'address-not-usable' };
      try {
        await transport.sendMail(envelopeOf(mail, sender));
        return { outcome: 'sent' };
      } catch (fault) {
        return outcomeOf(fault);
      }
    },
  };
}

export function envelopeOf(mail: Rendered, sender: string): Mail.Options {
  return {
    // The same at every try, so that a mail server drops a second copy.
    messageId: `<${mail.id}@${sender.split('@').at(-1)}>`,
    date: new Date(mail.at.epochMilliseconds),
    from: { name: mail.from, address: sender },
    to: { name: mail.to.name, address: mail.to.address },
    ...(mail.replyTo && isAddress(mail.replyTo.address) ? { replyTo: { ...mail.replyTo } } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(mail.calendar
      ? { icalEvent: { method: mail.calendar.method, content: mail.calendar.body, filename: 'invitation.ics' } }
      : {}),
    attachments: mail.attachment
      ? [
          {
            filename: mail.attachment.name,
            contentType: mail.attachment.type,
            content: Buffer.from(mail.attachment.bytes),
          },
        ]
      : [],
    // Nothing in a mail may make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const address = z.email();

function isAddress(text: string): boolean {
  return address.safeParse(text).success;
}

const smtpFault = z.object({ code: z.string().optional(), responseCode: z.number().optional() });

/** A 5xx answer about this mail is for good. A 5xx to our signing in is our own fault, and is tried again. */
function outcomeOf(fault: unknown): Carried {
  const { data } = smtpFault.safeParse(fault);
  const { code, responseCode } = data ?? {};
  if (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH') {
    return { outcome: 'refused', reason: `smtp-${responseCode}` };
  }
  return {
    outcome: 'later',
    reason: responseCode === undefined ? (code ?? 'unknown').toLowerCase() : `smtp-${responseCode}`,
  };
}
