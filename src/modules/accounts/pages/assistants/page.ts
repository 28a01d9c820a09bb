import { z } from 'zod';
import { emailAddress, shortText } from '../../../../platform/forms/index.ts';
import { action, page, refuse, uuid } from '../../../../platform/http/index.ts';
import { endAssistance, nameAssistant } from '../../commands/name-assistant.ts';
import { assistantsOf } from '../../queries/assistants-of.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const assistantsPage = page({
  path: '/assistants',
  load: ({ tx }) => assistantsOf(tx),
  may: () => true,
  fresh: true,
  view,
  form: () =>
    z.object({
      name: shortText({ missing: words.nameMissing }),
      email: emailAddress({ missing: words.emailMissing }),
    }),
  submit: async ({ tx, actor, input, now }) => {
    const outcome = await nameAssistant(tx, { principal: actor.person, ...input, now });
    return outcome === 'yourself' ? refuse({ email: words.yourself }) : null;
  },
  next: ({ input }) => ({ to: '/assistants', notice: words.named(input.name) }),
});

export const endAssistancePage = action({
  path: '/assistants/:assistance/end',
  params: z.object({ assistance: uuid }),
  load: async ({ tx, params }) => (await assistantsOf(tx)).find(({ id }) => id === params.assistance) ?? null,
  may: () => true,
  submit: async ({ tx, actor, facts, now }) => {
    await endAssistance(tx, { assistance: facts.id, principal: actor.person, now });
    return null;
  },
  next: () => ({ to: '/assistants', notice: words.ended }),
});
