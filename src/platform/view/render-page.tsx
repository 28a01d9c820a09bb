import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Chrome, ChromeContext } from './chrome.ts';

/** The whole document of a page, whose root is a `Screen`, as text. */
export const renderPage = (page: VNode, chrome: Chrome): string =>
  `<!doctype html>${renderToString(<ChromeContext.Provider value={chrome}>{page}</ChromeContext.Provider>)}`;
