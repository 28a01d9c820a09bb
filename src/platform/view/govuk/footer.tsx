import type { Content } from '../content.ts';

type FooterProps = { items: readonly { text: Content; href: string }[]; children?: Content };

/** The footer's list of links, in upstream's classes, without its crown, crest and licence. */
export const Footer = ({ items, children }: FooterProps) => (
  <div class="govuk-footer">
    <div class="govuk-width-container">
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          <h2 class="govuk-visually-hidden">Support links</h2>
          <ul class="govuk-footer__inline-list">
            {items.map(({ text, href }) => (
              <li class="govuk-footer__inline-list-item">
                <a class="govuk-footer__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
          {children && <div class="govuk-footer__meta-custom">{children}</div>}
        </div>
      </div>
    </div>
  </div>
);
