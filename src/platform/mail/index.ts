export type { Carried, Carrier } from './carriers/carrier.ts';
export { outboxCarrier } from './carriers/outbox.ts';
export { type SmtpSettings, smtpCarrier } from './carriers/smtp.ts';
export { deliverDue } from './delivery/deliver-due.ts';
export type { Mailroom } from './delivery/mailroom.ts';
export {
  type Composing,
  defineEmail,
  type Email,
  type EmailDefinition,
  type LinkOrder,
  type Recipient,
} from './email.ts';
export { peek, redeem } from './links/redeem.ts';
export { type OutboxCopy, type OutboxLine, outboxCopies, outboxCopy } from './outbox-copies.ts';
export { mailData } from './personal-data.ts';
export { type Message, post, postAll } from './post.ts';
export { showCopies } from './show-copies.ts';
export type { MailTables } from './tables.ts';
