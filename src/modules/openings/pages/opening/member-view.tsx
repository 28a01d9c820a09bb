import { formatWhen } from '../../../../platform/clock/index.ts';
import { Link, List, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { openUntil } from '../../periods.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { OpeningProps } from './view.tsx';
import { words } from './words.ts';

/** For each of the two: who, when, until when and why, and what they can do. */
export const MemberView = ({ facts: { opening, programme, reason, delay, isStillIn } }: OpeningProps) => {
  const { askedByName, confirmedByName, openedAt, toldAt } = opening;
  const until = openUntil(opening);
  const team = programme.settings.contact?.name ?? words.member.team;
  return (
    <>
      <SummaryList
        rows={[
          { key: words.askedBy, value: askedByName ?? words.somebody },
          { key: words.confirmedBy, value: confirmedByName ?? words.somebody },
          ...(openedAt ? [{ key: words.openedOn, value: formatWhen(openedAt) }] : []),
          ...(until ? [{ key: words.endsOn, value: formatWhen(until) }] : []),
          ...(toldAt ? [{ key: words.member.toldOn, value: formatWhen(toldAt) }] : []),
        ]}
      />
      <Section title={words.reason}>
        <Paragraphs text={reason} />
      </Section>
      {delay && (
        <Section title={words.member.delay}>
          <Paragraphs text={delay} />
        </Section>
      )}
      <Text>{words.member.what}</Text>
      {isStillIn && (
        <Text>
          <Link href={`/relationships/${opening.relationship}/readings`}>{words.member.readings}</Link>
        </Text>
      )}
      <Section title={words.member.can}>
        <List kind="bullet" spaced items={[words.member.ask(team), words.member.complain, words.member.goesOn]} />
      </Section>
    </>
  );
};
