import type { Chrome } from '../chrome.ts';
import { Header } from '../govuk/header.tsx';
import { Hidden } from '../govuk/hidden.tsx';
import { PhaseBanner } from '../govuk/navigation.tsx';
import { ServiceNavigation } from '../govuk/service-navigation.tsx';

export const SiteHeader = ({ chrome }: { chrome: Chrome }) => (
  <header class="govuk-template__header app-header">
    <div class="app-header__bar">
      <div class="govuk-width-container app-header__row">
        <Header href={chrome.homeHref} containerClass="app-header__brand">
          {chrome.logo ? <img class="app-header__logo" src={chrome.logo.src} alt={chrome.logo.alt} /> : <Mark />}
          {!chrome.logo && <span class="app-header__name">{chrome.serviceName}</span>}
        </Header>
        {chrome.signedIn && <Account {...chrome.signedIn} />}
      </div>
    </div>
    {chrome.navigation.length > 0 && <ServiceNavigation items={chrome.navigation} />}
    {chrome.environment && (
      <PhaseBanner class="app-environment" tag={chrome.environment.tag}>
        {chrome.environment.text}
      </PhaseBanner>
    )}
  </header>
);

// Two people side by side, going the same way.
const Mark = () => (
  <svg class="app-header__mark" width="36" height="30" viewBox="0 0 36 30" aria-hidden="true" focusable="false">
    <circle cx="11" cy="7" r="5" fill="currentColor" />
    <circle cx="25" cy="7" r="5" fill="currentColor" opacity="0.65" />
    <path d="M2 30c0-9 3-15 9-15s9 6 9 15z" fill="currentColor" />
    <path d="M22.5 30c0-6-1-10.5-3.2-13.6A8 8 0 0 1 25 15c6 0 9 6 9 15z" fill="currentColor" opacity="0.65" />
  </svg>
);

const Account = ({ name, href, signOut }: { name: string; href: string; signOut: string }) => (
  <div class="app-account">
    <a class="app-account__name" href={href}>
      <Hidden>Signed in as </Hidden>
      {name}
    </a>
    <form class="app-account__form" method="post" action={signOut}>
      <button class="app-account__sign-out" type="submit">
        Sign out
      </button>
    </form>
  </div>
);
