import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { outboxCopies } from '../../../../platform/mail/index.ts';
import { view } from './view.tsx';

const onOnePage = 25;

/** Stands in for everybody's mailbox, in the demonstration and nowhere else. */
export const outboxPage = openPage({
  path: '/outbox',
  query: z.object({
    to: z
      .string()
      .max(200)
      .transform((text) => text.trim() || null)
      .nullable()
      .default(null),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  load: async ({ tx, query, services }) => {
    if (!services.settings.demonstration) return null;
    const found = await outboxCopies(tx, { to: query.to, most: onOnePage + 1, skip: (query.page - 1) * onOnePage });
    return { mails: found.slice(0, onOnePage), more: found.length > onOnePage };
  },
  may: anyone,
  view: ({ facts, query, form }) => view({ ...facts, ...query, form: { ...form, values: { to: query.to ?? '' } } }),
});
