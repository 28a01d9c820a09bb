import { annotate, processing, technical } from '../personal-data/index.ts';
import type { MailTables } from './tables.ts';

interface Shown {
  'mail.outbox_shown': { yes: boolean };
}

const mail = processing({
  purpose: 'To write to somebody once, and to know that it was sent',
  basis: 'public task',
  readers: ['the service alone'],
});
const shown = processing({
  purpose: 'To show mails where there is no mail server, in trying and demonstrating',
  basis: 'public task',
  readers: ['anybody'],
});

export const mailData = annotate<MailTables & Shown>({
  'mail.message': {
    part: 'mails to you',
    title: 'Mails sent to you',
    whose: { people: ['to_person'] },
    kept: 'facts',
    nameless: { to_name: null, to_address: null },
    columns: {
      ...{ id: technical, kind: mail.fact, to_person: mail.person, to_name: mail.fact, to_address: mail.fact },
      ...{ ids: technical, once: technical, due_at: mail.fact, next_try_at: technical, attempts: technical },
      ...{ sent_at: mail.fact, dropped_at: mail.fact, failed_at: mail.fact, failure: technical },
    },
  },
  'mail.link': {
    technical: 'Found by the hash of its token alone; ids and dates',
    columns: ['id', 'token_hash', 'purpose', 'subject', 'message', 'once', 'minted_at', 'expires_at', 'used_at'],
  },
  'mail.outbox_copy': {
    whose: { nobody: 'Of made-up people: there are none where a mail server sends' },
    kept: 'programme',
    columns: {
      ...{ id: technical, kind: technical, sent_at: shown.fact, to_name: shown.fact, to_address: shown.fact },
      ...{ subject: shown.fact, body_text: shown.fact, body_html: shown.fact, calendar_method: technical },
      ...{ calendar_body: shown.fact, attachment_name: technical },
    },
  },
  'mail.outbox_shown': { technical: 'Whether mails are shown on a page, as in the demonstration', columns: ['yes'] },
});
