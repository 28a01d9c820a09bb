import { z } from 'zod';
import { longText, optional } from '../../../../platform/forms/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { atSession, sessionParams } from '../../at-session.ts';
import { keepNote } from '../../commands/keep-note.ts';
import { maySeeSession } from '../../policy.ts';
import { readNote } from '../../queries/read-note.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const notePage = page({
  path: '/sessions/:session/note',
  params: sessionParams,
  load: async (context) => {
    const at = await atSession(context);
    if (!at) return null;
    const { tx, actor, services, params } = context;
    return { ...at, note: await readNote(tx, services.sealing, { session: params.session, author: actor.person }) };
  },
  may: (actor, { relationship }) => maySeeSession(actor, relationship),
  view,
  form: () => z.object({ note: optional(longText({ missing: '' })) }),
  fill: ({ note }) => ({ note: note ?? '' }),
  draft: ({ session }) => session.id,
  submit: async ({ tx, actor, params: { session }, input, now, services }) => {
    await keepNote(tx, services.sealing, { session, author: actor.person, text: input.note, now });
  },
  next: ({ params }) => ({ to: `/sessions/${params.session}`, notice: words.done }),
});
