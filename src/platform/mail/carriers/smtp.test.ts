import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import type { Rendered } from '../rendering/rendered.ts';
import { smtpCarrier } from './smtp.ts';

const mail: Rendered = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  kind: 'test.kind',
  at: Temporal.Instant.from('2026-10-14T13:00:00Z'),
  from: 'Regional leaders',
  to: { name: 'Siân Ŵyn', address: 'sian@example.org' },
  replyTo: null,
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  calendar: null,
  attachment: null,
};

test('done: what the server says decides whether a mail is sent, refused for good or tried again', async () => {
  expect(await sentTo({ recipient: '250 ok' })).toEqual({ outcome: 'sent' });
  expect(await sentTo({ recipient: '550 no such person' })).toEqual({ outcome: 'refused', reason: 'smtp-550' });
  expect(await sentTo({ recipient: '450 busy' })).toEqual({ outcome: 'later', reason: 'smtp-450' });
  expect(await sentTo({ recipient: '250 ok', signIn: '535 no' })).toEqual({ outcome: 'later', reason: 'smtp-535' });
});

test('done: a server that cannot be reached is tried again', async () => {
  const carrier = smtpCarrier({ server: 'smtp://127.0.0.1:1', sender: 'mentoring@example.org' });
  expect(await carrier.send(mail)).toMatchObject({ outcome: 'later' });
});

test('done: an address that is none is refused before any server hears of it', async () => {
  const carrier = smtpCarrier({ server: 'smtp://127.0.0.1:1', sender: 'mentoring@example.org' });
  for (const address of ['', 'sian', 'a@example.org, b@example.org', 'a@example.org\r\nRCPT TO:<b@example.org>']) {
    const carried = await carrier.send({ ...mail, to: { name: 'Siân', address } });
    expect(carried).toEqual({ outcome: 'refused', reason: 'address-not-usable' });
  }
});

type Answers = { readonly recipient: string; readonly signIn?: string };

/** Sends the mail to a mail server of ten lines that answers as told. */
async function sentTo({ recipient, signIn }: Answers) {
  const server = createServer((socket) => {
    let inBody = false;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      for (const line of String(chunk).split('\r\n').slice(0, -1)) {
        const answer = inBody ? (line === '.' ? '250 taken' : null) : answerTo(line, recipient, signIn);
        inBody = line === 'DATA' || (inBody && line !== '.');
        if (answer) socket.write(`${answer}\r\n`);
      }
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  const who = signIn ? 'someone:wrong@' : '';
  const carried = await smtpCarrier({ server: `smtp://${who}127.0.0.1:${port}`, sender: 'mentoring@example.org' }).send(
    mail,
  );
  server.close();
  return carried;
}

function answerTo(line: string, recipient: string, signIn: string | undefined): string {
  if (line.startsWith('EHLO')) return signIn ? '250-here\r\n250 AUTH PLAIN' : '250 here';
  if (line.startsWith('AUTH')) return signIn ?? '235 yes';
  if (line.startsWith('RCPT')) return recipient;
  return line === 'DATA' ? '354 go on' : '250 ok';
}
