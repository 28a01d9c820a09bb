import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  type Content,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Tag,
  Timeline,
} from '../../../../platform/view/index.ts';
import { oversees, pairWords, stateColours, stateWords, whenItEnds } from '../../../relationships/index.ts';
import type { TimelineFacts } from './load.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: TimelineFacts;
  readonly actor: SignedIn;
}

export const view = ({ facts, actor }: Props) => {
  const { relationship, happened } = facts;
  const { members, state } = relationship;
  const outside = oversees(actor, relationship);
  return (
    <Screen
      title={words.title}
      caption={pairWords(members)}
      back={
        outside
          ? { href: `/programmes/${relationship.programme}/relationships`, text: words.list }
          : `/relationships/${relationship.id}`
      }
      lead={words.lead}
      tag={<Tag colour={stateColours[state]}>{stateWords[state]}</Tag>}
    >
      <SummaryList rows={[...(outside ? membersOf(facts) : []), ...rowsOf(facts)]} />
      {outside && <Course facts={facts} />}
      {facts.endings.length > 0 && <Endings facts={facts} />}
      <Section title={words.happened}>
        <Timeline
          level={3}
          items={happened.map(({ at, what, by }) => ({
            title: what,
            when: formatWhen(at),
            dateTime: at.toString(),
            by: by ?? undefined,
          }))}
        />
      </Section>
    </Screen>
  );
};

const membersOf = ({ relationship: { members, programme } }: TimelineFacts) =>
  members.map(({ person, name, side }) => ({
    key: words.sides[side],
    value: <Link href={`/programmes/${programme}/people/${person}`}>{name}</Link>,
  }));

function rowsOf({ relationship, programme, progress, goals }: TimelineFacts) {
  const { least, most } = programme.settings.terms.sessions;
  const end = whenItEnds(relationship);
  return [
    { key: words.started, value: formatShortDay(dayOf(relationship.openedAt)) },
    { key: end.what, value: formatDay(end.day) },
    { key: words.held, value: words.heldOf(progress.held, least, most) },
    { key: words.postponed, value: words.times(progress.postponed) },
    { key: words.goals, value: words.goalsOf(goals.goals, goals.reached) },
    {
      key: words.agreement,
      value: <Link href={`/relationships/${relationship.id}/agreement`}>{words.agreementRead}</Link>,
    },
  ];
}

/** EM-12: what was said about the ending, which the coordinator alone reads, and the search for somebody else. */
const Endings = ({ facts: { relationship, endings } }: { readonly facts: TimelineFacts }) => (
  <Section title={relationship.state === 'ended' ? words.whyEnded : words.whyEnds}>
    {endings.map(({ by, at, answers, wantsAnotherMatch }) => (
      <SummaryList
        rows={[
          { key: words.told, value: `${by}, ${formatDay(dayOf(at))}` },
          ...answers,
          { key: words.another, value: wantsAnotherMatch ? <FindAnother relationship={relationship} /> : words.no },
        ]}
      />
    ))}
  </Section>
);

const FindAnother = ({ relationship: { programme, members } }: Pick<TimelineFacts, 'relationship'>): Content => (
  <>
    {words.yes}{' '}
    {members
      .filter(({ side }) => side === 'mentee')
      .map(({ person }) => (
        <Link href={`/programmes/${programme}/people/${person}/request`}>{words.find}</Link>
      ))}
  </>
);

/** What a coordinator can do for somebody who telephones. */
const Course = ({ facts: { relationship } }: { readonly facts: TimelineFacts }) => {
  const { id, state } = relationship;
  const base = `/relationships/${id}`;
  return (
    <List
      kind="plain"
      items={[
        ...(state === 'active' ? [<Link href={`${base}/pause`}>{words.pause}</Link>] : []),
        ...(state === 'paused' ? [<ActionForm action={`${base}/resume`} label={words.resume} kind="link" />] : []),
        ...(state === 'ended'
          ? []
          : [<Link href={`${base}/ending`}>{state === 'winding-up' ? words.change : words.end}</Link>]),
      ]}
    />
  );
};
