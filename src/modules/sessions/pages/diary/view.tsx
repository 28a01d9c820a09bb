import { dayOf, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import { EmptyState, Link, Screen, Section, SummaryCard, Text } from '../../../../platform/view/index.ts';
import { lengthWords, methodWords } from '../../arrangement.ts';
import type { DiaryEntry } from '../../queries/diary-of.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: readonly DiaryEntry[] }) => (
  <Screen title={words.title} lead={words.lead} back="/">
    {facts.length === 0 && <EmptyState title={words.none}>{words.noneHow}</EmptyState>}
    {[...Map.groupBy(facts, ({ principal }) => principal)].map(([principal, entries]) => (
      <Section title={principal}>
        {entries.map((entry) => (
          <Entry entry={entry} />
        ))}
      </Section>
    ))}
  </Screen>
);

const Entry = ({
  entry: { relationship, since, session, startsAt, minutes, method, place },
}: {
  readonly entry: DiaryEntry;
}) =>
  session && startsAt && minutes && method ? (
    <SummaryCard
      title={formatWhen(startsAt)}
      level={3}
      actions={[
        { href: `/sessions/${session}/rearrange`, text: words.change },
        { href: `/sessions/${session}/call-off`, text: words.callOff },
      ]}
      rows={[
        { key: words.how, value: `${methodWords[method]}, ${lengthWords(minutes)}` },
        ...(place ? [{ key: words.place, value: place }] : []),
      ]}
    />
  ) : (
    <Text>
      {words.notSet(formatShortDay(dayOf(since)))}.{' '}
      <Link href={`/relationships/${relationship}/sessions/new`}>{words.arrange}</Link>
    </Text>
  );
