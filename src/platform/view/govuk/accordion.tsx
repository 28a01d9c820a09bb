import { type Content, classes, present } from '../content.ts';

type AccordionItem = { heading: Content; content: Content; summary?: Content; expanded?: boolean | undefined };

type AccordionProps = {
  id: string;
  items: readonly AccordionItem[];
  level?: 2 | 3 | 4 | undefined;
  class?: string | undefined;
  /** Whether the browser remembers which sections were open. */
  remember?: boolean | undefined;
};

export const Accordion = ({ id, items, level = 2, class: extra, remember }: AccordionProps) => (
  <div
    class={classes('govuk-accordion', extra)}
    data-module="govuk-accordion"
    id={id}
    data-remember-expanded={remember}
  >
    {items.map((item, index) => (
      <AccordionSection id={id} item={item} level={level} index={index + 1} />
    ))}
  </div>
);

type AccordionSectionProps = { id: string; item: AccordionItem; level: 2 | 3 | 4; index: number };

function AccordionSection({ id, item, level, index }: AccordionSectionProps) {
  const Heading = `h${level}` as const;
  return (
    <div class={classes('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${index}`}>
            {item.heading}
          </span>
        </Heading>
        {present(item.summary) && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${index}`}>
            {item.summary}
          </div>
        )}
      </div>
      <div id={`${id}-content-${index}`} class="govuk-accordion__section-content">
        {paragraph(item.content)}
      </div>
    </div>
  );
}

/** Plain text becomes a paragraph; elements stand as they are. */
export const paragraph = (content: Content): Content =>
  typeof content === 'string' && content ? <p class="govuk-body">{content}</p> : content;
