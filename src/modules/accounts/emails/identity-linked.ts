import { defineEmail } from '../../../platform/mail/index.ts';

/** So that nobody adds a way in behind its owner's back. */
export const identityLinkedEmail = defineEmail({
  kind: 'accounts.identity-linked',
  ids: ['identity'],
  compose: async ({ page }) => ({
    subject: 'Your organisation’s sign-in was linked to your account',
    from: 'Alongside',
    paragraphs: [
      'You can now sign in through it. If it was not you who linked it, take the link away, and sign out everywhere else.',
    ],
    button: { label: 'See what is linked', address: page('/your-providers') },
    because: 'We write whenever there is a new way to sign in as you.',
  }),
});
