import { defineEmail } from '../../../platform/mail/index.ts';

/** So that nobody adds a way in behind its owner's back. */
export const passkeyAddedEmail = defineEmail({
  kind: 'accounts.passkey-added',
  ids: ['passkey'],
  compose: async ({ page }) => ({
    subject: 'A passkey was added to your account',
    from: 'Alongside',
    paragraphs: [
      'You can now sign in with it. If it was not you who added it, remove it, and sign out everywhere else.',
    ],
    button: { label: 'See your passkeys', address: page('/your-passkeys') },
    because: 'We write whenever there is a new way to sign in as you.',
  }),
});
