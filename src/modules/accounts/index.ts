import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { identityLinkedEmail } from './emails/identity-linked.ts';
import { passkeyAddedEmail } from './emails/passkey-added.ts';
import { signInEmail } from './emails/sign-in.ts';
import { forgetOldSignIns } from './jobs/forget-old-sign-ins.ts';
import { assistantsPage, endAssistancePage } from './pages/assistants/page.ts';
import { checkYourEmailPage } from './pages/check-your-email/page.ts';
import { confirmItIsYouPage } from './pages/confirm-it-is-you/page.ts';
import { leaveForProviderPage } from './pages/leave-for-provider/page.ts';
import { newPasskeyPage } from './pages/new-passkey/page.ts';
import { passkeyPage, passkeyRemovalPage } from './pages/passkey/page.ts';
import { returnFromProviderPage } from './pages/return-from-provider/page.ts';
import { signInPage } from './pages/sign-in/page.ts';
import { signInLinkPage } from './pages/sign-in-link/page.ts';
import { signInPasskeyPage } from './pages/sign-in-passkey/page.ts';
import { signInWithPage } from './pages/sign-in-with/page.ts';
import { signOutPage } from './pages/sign-out/page.ts';
import { usePasskeyPage } from './pages/use-passkey/page.ts';
import { yourPasskeysPage } from './pages/your-passkeys/page.ts';
import { linkProviderPage, unlinkProviderPage, yourProvidersPage } from './pages/your-providers/page.ts';
import { endOtherSignInsPage, endSignInPage, yourSignInsPage } from './pages/your-sign-ins/page.ts';
import { personalData } from './personal-data.ts';

export { closeUnusedAccount } from './commands/close-unused-account.ts';
export { endSignIns } from './commands/end-sign-ins.ts';
export { endRole, grantRole } from './commands/grant-role.ts';
export { type NewAccount, openAccount, personWith } from './commands/open-account.ts';
export { openOwnAccount, startSignIn, startSignInFor } from './commands/start-sign-in.ts';
export { identify } from './identify.ts';
export { addressOf } from './queries/address-of.ts';
export { holdersIn, type RoleHolder } from './queries/holders-in.ts';
export { type Role, roles } from './roles.ts';
export { inBrowserOf, signedInBrowser } from './signed-in-browser.ts';

export const accounts = defineModule({
  name: 'accounts',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    ...[signInPage, checkYourEmailPage, signInLinkPage, signOutPage, confirmItIsYouPage],
    ...[signInPasskeyPage, usePasskeyPage, yourPasskeysPage, newPasskeyPage, passkeyPage, passkeyRemovalPage],
    ...[signInWithPage, leaveForProviderPage, returnFromProviderPage],
    ...[yourProvidersPage, linkProviderPage, unlinkProviderPage],
    ...[yourSignInsPage, endSignInPage, endOtherSignInsPage],
    ...[assistantsPage, endAssistancePage],
  ],
  sweeps: [forgetOldSignIns],
  emails: [signInEmail, passkeyAddedEmail, identityLinkedEmail],
});
