import type { Chrome } from '../chrome.ts';
import type { Content } from '../content.ts';
import { Footer } from '../govuk/footer.tsx';
import { SkipLink } from '../govuk/navigation.tsx';
import { inlineScript } from './inline-script.ts';
import { SiteHeader } from './site-header.tsx';

type DocumentProps = { chrome: Chrome; title: string; children: Content };

/** Upstream's page template, without its crown: what stands outside every page's own content. */
export const Document = ({ chrome, title, children }: DocumentProps) => (
  <html lang="en" class="govuk-template">
    <Head chrome={chrome} title={title} />
    <body class="govuk-template__body">
      <script>{inlineScript}</script>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <SiteHeader chrome={chrome} />
      <div class="govuk-width-container">{children}</div>
      <footer class="govuk-template__footer">
        <Footer items={chrome.footer}>{chrome.serviceName}</Footer>
      </footer>
    </body>
  </html>
);

const Head = ({ chrome, title }: { chrome: Chrome; title: string }) => (
  <head>
    <meta charset="utf-8" />
    <title>
      {title} - {chrome.serviceName}
    </title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#0f3d4c" />
    <link rel="preload" href={chrome.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
    <link rel="stylesheet" href={chrome.assets.stylesheet} />
    {chrome.brandStyles && <link rel="stylesheet" href={chrome.brandStyles} />}
    <link rel="icon" href={chrome.assets.icon} type="image/svg+xml" />
    <script type="module" src={chrome.assets.script} />
  </head>
);
