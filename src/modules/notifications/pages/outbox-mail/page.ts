import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage, uuid } from '../../../../platform/http/index.ts';
import { outboxCopy } from '../../../../platform/mail/index.ts';
import { view } from './view.tsx';

export const outboxMailPage = openPage({
  path: '/outbox/:mail',
  params: z.object({ mail: uuid }),
  load: async ({ tx, params, services: { settings } }) => {
    const mail = settings.demonstration ? await outboxCopy(tx, params.mail) : null;
    return mail && { mail, site: settings.baseUrl };
  },
  may: anyone,
  view: ({ facts }) => view(facts),
});
