import { z } from 'zod';
import { emailAddress, optional, shortText } from '../../../../platform/forms/index.ts';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const contactsPage = setUpPage({
  step: 'contacts',
  form: z.object({
    name: shortText({ missing: words.nameMissing, max: 120 }),
    email: emailAddress({ missing: words.emailMissing }),
    telephone: optional(shortText({ missing: words.telephoneMissing, max: 40 })),
  }),
  fill: ({ settings: { contact } }) => ({
    name: contact?.name,
    email: contact?.email,
    telephone: contact?.telephone ?? undefined,
  }),
  change: (settings, contact) => ({ ...settings, contact }),
  view,
});
