import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { expect, test } from 'vitest';
import { calendarPart } from '../../calendar/index.ts';
import { envelopeOf } from '../carriers/smtp.ts';
import type { Email } from '../email.ts';
import { renderEmail } from './render-email.tsx';

const email: Email = {
  subject: 'A match is waiting for your answer',
  from: 'Regional leaders',
  replyTo: { name: 'Jo Coordinator', address: 'jo@example.org' },
  paragraphs: ['We think that you and Áine could work well together.', 'You can say no, and need give no reason.'],
  button: { label: 'See the match', address: 'https://alongside.example/proposals/1' },
  code: { label: 'Or type this code', value: '402 118' },
  because: 'You get this because you asked to take part.',
};
const about = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  kind: 'matching.proposal-made',
  at: Temporal.Instant.from('2026-10-14T13:00:00Z'),
  to: { name: 'Siân Ŵyn', address: 'sian@example.org' },
};

test('shown: text and HTML say the same, with one link, who wrote and why', () => {
  const { text, html } = renderEmail(email, about);
  for (const body of [text, html]) {
    for (const said of ['Siân Ŵyn', ...email.paragraphs, '402 118', 'Regional leaders', email.because]) {
      expect(body).toContain(said);
    }
    expect(body.match(/https?:/g)).toHaveLength(1);
  }
  expect(html).toMatch(/^<!doctype html><html lang="en-GB">/);
});

test('done: words from outside stay words in HTML', () => {
  const { html } = renderEmail(
    { ...email, paragraphs: ['<a href="x">press</a>'] },
    { ...about, to: { ...about.to, name: '<b>' } },
  );
  expect(html).toContain('&lt;a href=&quot;x&quot;>press&lt;/a>');
  expect(html).toContain('Hello &lt;b>');
});

test('EM-11 done: an invitation carries its method in its type, and a cancellation too', async () => {
  for (const state of ['going-ahead', 'cancelled'] as const) {
    const calendar = calendarPart({ ...invitation, state });
    const message = await mime(renderEmail({ ...email, calendar }, about));
    expect(message).toMatch(new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${calendar.method}`));
  }
});

test('done: no name, subject or sender adds a header or a recipient', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'A\r\nBcc: everyone@example.org',
      'A" <evil@example.org>, "B',
      'A\u2028Bcc: x@example.org',
      '\n\nbody',
      'A, B; C <x@y>',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, subject) => {
      const rendered = renderEmail({ ...email, subject, from: name }, { ...about, to: { ...about.to, name } });
      const composed = new MailComposer(envelopeOf(rendered, 'mentoring@example.org')).compile();
      expect(composed.getEnvelope()).toEqual({ from: 'mentoring@example.org', to: ['sian@example.org'] });
      const headers = String(await composed.build()).split('\r\n\r\n', 1)[0] ?? '';
      const names = headers
        .replace(/\r\n[ \t]/g, '')
        .split('\r\n')
        .map((line) => line.split(':', 1)[0]);
      expect(names.every((each) => expected.has(each ?? ''))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const expected = new Set(
  'From To Reply-To Subject Message-ID Date MIME-Version Content-Type Content-Transfer-Encoding Auto-Submitted X-Auto-Response-Suppress'.split(
    ' ',
  ),
);

const invitation = {
  uid: about.id,
  sequence: 0,
  made: about.at,
  title: 'Meeting',
  start: about.at,
  end: about.at.add({ hours: 1 }),
  place: null,
  note: null,
  organiser: { name: 'Regional leaders', address: 'mentoring@example.org' },
  attendees: [about.to],
};

async function mime(rendered: ReturnType<typeof renderEmail>): Promise<string> {
  return String(await new MailComposer(envelopeOf(rendered, 'mentoring@example.org')).compile().build());
}
