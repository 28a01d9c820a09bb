import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AssetUrls } from './assets.ts';
import type { Content } from './content.ts';
import type { NavigationItem } from './govuk/service-navigation.tsx';

export type { NavigationItem };

/** What stands round every page, which the HTTP room knows and a page does not. */
export type Chrome = {
  /** The scheme's own name. */
  readonly serviceName: string;
  readonly homeHref: string;
  readonly navigation: readonly NavigationItem[];
  /** `href` is the person's own page; `signOut` takes a POST. */
  readonly signedIn: { readonly name: string; readonly href: string; readonly signOut: string } | null;
  /** Said once, on the page after the act. */
  readonly notice: Notice | null;
  /** What kind of place this is, when it is not the real one: "Demonstration", "Nothing here is real". */
  readonly environment: { readonly tag: string; readonly text: Content } | null;
  readonly footer: readonly { readonly text: string; readonly href: string }[];
  readonly assets: AssetUrls;
  /** Address of the scheme's own stylesheet, made by `brandStyles`. */
  readonly brandStyles?: string | undefined;
  readonly logo?: { readonly src: string; readonly alt: string } | undefined;
};

export type Notice = {
  readonly kind: 'success' | 'information';
  readonly text: string;
  readonly title?: string | undefined;
};

export const ChromeContext = createContext<Chrome | null>(null);

/** Fails loudly outside `renderPage`: a page without its frame is a mistake in the server. */
export function useChrome(): Chrome {
  const chrome = useContext(ChromeContext);
  if (!chrome) throw new Error('A Screen is drawn by renderPage(vnode, chrome), which gives it its frame');
  return chrome;
}
