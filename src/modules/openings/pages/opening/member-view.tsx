import { formatWhen } from '../../../../platform/clock/index.ts';
import { Link, List, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { openUntil } from '../../periods.ts';
import { inRole } from '../../words.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { OpeningProps } from './view.tsx';
import { words } from './words.ts';

/** For each of the two: who, when, until when and why, and what they can do. */
export const MemberView = ({ facts: { opening, programme, council, reason, delay, isStillIn } }: OpeningProps) => {
  const { askedByName, confirmedByName, endedByName, openedAt, toldAt } = opening;
  const until = openUntil(opening);
  const { contact } = programme.settings;
  const team = contact ? `${contact.name} (${contact.email})` : words.member.team;
  return (
    <>
      <SummaryList
        rows={[
          { key: words.askedBy, value: inRole(askedByName ?? words.somebody, opening.askedAs) },
          { key: words.confirmedBy, value: inRole(confirmedByName ?? words.somebody, opening.confirmedAs) },
          ...(openedAt ? [{ key: words.openedOn, value: formatWhen(openedAt) }] : []),
          ...(until ? [{ key: words.endsOn, value: formatWhen(until) }] : []),
          ...(endedByName ? [{ key: words.endedBy, value: endedByName }] : []),
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
        <List
          kind="bullet"
          spaced
          items={[words.member.ask(team), words.member.complain(council ?? words.member.council), words.member.goesOn]}
        />
      </Section>
    </>
  );
};
