import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { ActionForm, EmptyState, Link, List, Screen, Section, SummaryList } from '../../../../platform/view/index.ts';
import type { Given } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly given: readonly Given[];
  /** Where something is agreed to again, or in part. */
  readonly changes: readonly { readonly text: string; readonly href: string }[];
}

export const view = ({ given, changes }: Props) => (
  <Screen title={words.title} back="/your-details" lead={words.lead}>
    {given.length === 0 && <EmptyState title={words.none}>{words.noneHow}</EmptyState>}
    {given.map((one) => (
      <One {...one} />
    ))}
    <Section title={words.again}>
      <List items={[...changes.map(({ text, href }) => <Link href={href}>{text}</Link>), words.elsewhere]} />
    </Section>
  </Screen>
);

const One = ({ kind, consent: { id, to, givenAt, takenBackAt } }: Given) => (
  <Section title={to}>
    <SummaryList
      rows={[
        { key: words.since, value: formatDay(dayOf(givenAt)) },
        takenBackAt
          ? { key: words.until, value: formatDay(dayOf(takenBackAt)) }
          : { key: words.afterwards, value: kind.afterwards },
      ]}
    />
    {takenBackAt === null && (
      <ActionForm
        action={`/your-consents/${kind.name}/${id}/take-back`}
        label={words.takeBack}
        kind="secondary"
        describes={to}
      />
    )}
  </Section>
);
