import type { ChromeFor, Settings } from '../platform/http/index.ts';

/** What surrounds every page: the scheme's name, where one can go, and who is signed in. */
export const chrome =
  ({ serviceName, demonstration }: Settings): ChromeFor =>
  (actor, address) => {
    const known = actor.person !== null;
    const navigation = known ? [{ text: 'Home', href: '/' }, ...diary(actor), ...staffPages(actor)] : [signIn];
    return {
      serviceName,
      homeHref: '/',
      navigation: navigation.map((item) => ({
        ...item,
        current: isCurrent(item.href, address) ? ('section' as const) : false,
      })),
      signedIn: known ? { name: actor.name ?? 'Your details', href: '/your-details', signOut: '/sign-out' } : null,
      environment: demonstration ? { tag: 'Demonstration', text: 'Nothing here is real' } : null,
      footer: [...footer, ...(known ? [{ text: 'Everything held about you', href: '/your-details/record' }] : [])],
    };
  };

const footer = [
  { text: 'Help and contact', href: '/help' },
  { text: 'Privacy', href: '/privacy' },
];

const signIn = { text: 'Sign in', href: '/sign-in' };

const staffPages = ({ grants }: Parameters<ChromeFor>[0]) =>
  grants.some(({ role }) => role === 'coordinator' || role === 'operator')
    ? [{ text: 'Programmes', href: '/programmes' }]
    : [];

/** Somebody else's, for whom they arrange. */
const diary = ({ assists }: Parameters<ChromeFor>[0]) =>
  assists.length > 0 ? [{ text: 'Diary', href: '/diary' }] : [];

const isCurrent = (href: string, address: string): boolean =>
  href === '/' ? address === '/' : address === href || address.startsWith(`${href}/`) || address.startsWith(`${href}?`);
