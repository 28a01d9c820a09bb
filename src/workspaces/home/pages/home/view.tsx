import { directoryPath, profilePath } from '../../../../modules/directory/index.ts';
import type { UnderWay } from '../../../../modules/matching/index.ts';
import type { ListedProgramme } from '../../../../modules/programmes/index.ts';
import type { OwnExpression } from '../../../../modules/recruitment/index.ts';
import { othersOf, type Relationship } from '../../../../modules/relationships/index.ts';
import { dayOf, formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import type { WaitingItem } from '../../../../platform/http/index.ts';
import { Link, List, Screen, Section, Tag, Text, Waiting } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export interface HomeFacts {
  readonly person: string;
  readonly name: string | null;
  readonly waiting: readonly WaitingItem[];
  readonly mentoring: readonly Relationship[];
  /** The sessions to come, the nearest first. */
  readonly upcoming: readonly { readonly relationship: string; readonly startsAt: Temporal.Instant }[];
  /** Requests and matches that wait for somebody else. */
  readonly matching: readonly UnderWay[];
  readonly expressions: readonly OwnExpression[];
  readonly runs: readonly ListedProgramme[];
  /** Those whose figures they see, as members of the steering group. */
  readonly steers: readonly ListedProgramme[];
  /** The names of the organisations that they lead, by id. */
  readonly leads: ReadonlyMap<string, string>;
  readonly open: readonly ListedProgramme[];
}

export const homeView = (
  { person, name, waiting, mentoring, upcoming, matching, expressions, runs, steers, leads, open }: HomeFacts,
  now: Temporal.Instant,
) => (
  <Screen title={words.title(name)} caption={words.caption}>
    <Waiting items={waiting.map((item) => shown(item, now))} none={words.none} />
    {mentoring.length === 0 ? null : (
      <Section title={words.mentoring}>
        <List
          kind="plain"
          spaced
          items={mentoring.map((one) => (
            <Mentoring
              relationship={one}
              person={person}
              meets={upcoming.find(({ relationship }) => relationship === one.id)?.startsAt}
            />
          ))}
        />
      </Section>
    )}
    {matching.length === 0 ? null : (
      <Section title={words.matching}>
        <List kind="plain" spaced items={matching.map((one) => <Matching {...one} />)} />
      </Section>
    )}
    {expressions.length === 0 ? null : (
      <Section title={words.expressions}>
        <List kind="plain" spaced items={expressions.map((one) => <Asked expression={one} person={person} />)} />
      </Section>
    )}
    {runs.length === 0 ? null : (
      <Section title={words.runs}>
        <List
          kind="plain"
          spaced
          items={runs.map((programme) => (
            <>
              <Link href={`/programmes/${programme.id}`}>{programme.name}</Link>{' '}
              <Tag colour={programme.state === 'open' ? 'green' : 'grey'}>{words.programme[programme.state]}</Tag>
            </>
          ))}
        />
      </Section>
    )}
    {steers.length === 0 ? null : (
      <Section title={words.steers}>
        <List
          kind="plain"
          spaced
          items={steers.map(({ id, name }) => (
            <Link href={`/programmes/${id}/quality-review`}>{words.review(name)}</Link>
          ))}
        />
      </Section>
    )}
    {leads.size === 0 ? null : (
      <Section title={words.leads}>
        <List
          kind="plain"
          spaced
          items={[...leads].map(([id, organisation]) => <Link href={`/organisations/${id}`}>{organisation}</Link>)}
        />
      </Section>
    )}
    {open.length === 0 ? null : (
      <Section title={words.join}>
        <List kind="plain" spaced items={open.map(({ name, slug }) => <Link href={`/p/${slug}`}>{name}</Link>)} />
      </Section>
    )}
  </Screen>
);

const relationshipColours = {
  agreeing: 'yellow',
  active: 'green',
  paused: 'grey',
  'winding-up': 'blue',
  ended: 'grey',
} as const;

interface MentoringProps {
  readonly relationship: Relationship;
  readonly person: string;
  readonly meets: Temporal.Instant | undefined;
}

const Mentoring = ({ relationship, person, meets }: MentoringProps) => {
  const { id, members, state } = relationship;
  const side = members.find((member) => member.person === person)?.side ?? 'mentee';
  return (
    <>
      <Link href={`/relationships/${id}`}>{words.with(othersOf(members, person))}</Link>{' '}
      <Tag colour={relationshipColours[state]}>{words.relationship[state]}</Tag>{' '}
      <Text quiet small>
        {words.sides[side]}
        {meets && `. ${words.meets(formatWhen(meets))}`}
      </Text>
    </>
  );
};

const Matching = ({ title, href, detail }: UnderWay) => (
  <>
    <Link href={href}>{title}</Link>
    <Text quiet small>
      {detail}
    </Text>
  </>
);

interface AskedProps {
  readonly expression: OwnExpression;
  readonly person: string;
}

const Asked = ({ expression: { id, role, state, programme, programmeName }, person }: AskedProps) => (
  <>
    <Link href={`/expressions/${id}`}>{words.roles[role]}</Link>{' '}
    <Tag colour={state === 'selected' ? 'green' : 'grey'}>
      {role === 'mentor' && state === 'waiting' ? words.considered : words.states[state]}
    </Tag>{' '}
    <Text quiet small>
      {programmeName}
    </Text>
    {state === 'selected' && (
      <Text>
        {role === 'mentor' ? (
          <Link href={profilePath(programme, person)}>{words.profile}</Link>
        ) : (
          <Link href={directoryPath(programme)}>{words.mentors}</Link>
        )}
      </Text>
    )}
  </>
);

const shown = ({ title, href, action, detail, due }: WaitingItem, now: Temporal.Instant) => ({
  title,
  href,
  action,
  detail,
  due: due && words.by(formatDay(dayOf(due))),
  late: due && Temporal.Instant.compare(due, now) < 0,
});
