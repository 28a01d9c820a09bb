import { directoryPath, profilePath } from '../../../../modules/directory/index.ts';
import type { GivenFeedback } from '../../../../modules/evaluation/index.ts';
import { ownRequestPath, type UnderWay } from '../../../../modules/matching/index.ts';
import type { ListedProgramme } from '../../../../modules/programmes/index.ts';
import type { OwnExpression } from '../../../../modules/recruitment/index.ts';
import {
  othersOf,
  type Relationship,
  stateColours,
  stateWords,
  whenItEnds,
} from '../../../../modules/relationships/index.ts';
import { dayOf, formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import type { WaitingItem } from '../../../../platform/http/index.ts';
import { type Content, Link, List, Screen, Section, Tag, Text, Waiting } from '../../../../platform/view/index.ts';
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
  /** The programmes in which a match is on offer to them as a mentee. */
  readonly matched: readonly string[];
  readonly expressions: readonly OwnExpression[];
  readonly runs: readonly ListedProgramme[];
  /** What they said about their mentoring, to read again. */
  readonly given: readonly GivenFeedback[];
  /** The names of those whose diary they run. */
  readonly diaries: readonly string[];
  /** Those whose figures they see, as members of the steering group. */
  readonly steers: readonly ListedProgramme[];
  /** Those in which they are named for concerns, as safeguarding lead or deputy. */
  readonly safeguards: readonly ListedProgramme[];
  /** Those whose data they protect. */
  readonly protects: readonly ListedProgramme[];
  /** The names of the organisations that they lead, by id. */
  readonly leads: ReadonlyMap<string, string>;
  readonly open: readonly ListedProgramme[];
}

export const homeView = (home: HomeFacts, now: Temporal.Instant) => (
  <Screen title={words.title(home.name)} caption={words.caption}>
    <Waiting items={home.waiting.map((item) => shown(item, now))} none={words.none} />
    <OwnParts home={home} />
    <PartsInRunning home={home} />
    <Listed title={words.join} items={home.open.map(({ name, slug }) => <Link href={`/p/${slug}`}>{name}</Link>)} />
  </Screen>
);

/** What somebody has none of has no heading either. */
const Listed = ({ title, items }: { readonly title: string; readonly items: readonly Content[] }) =>
  items.length === 0 ? null : (
    <Section title={title}>
      <List kind="plain" spaced items={items} />
    </Section>
  );

/** What somebody takes part in. */
const OwnParts = ({
  home: { person, diaries, mentoring, upcoming, matching, matched, expressions, given },
}: {
  readonly home: HomeFacts;
}) => (
  <>
    <Listed
      title={words.diaries}
      items={diaries.length === 0 ? [] : [<Link href="/diary">{words.diary(diaries.join(', '))}</Link>]}
    />
    <Listed
      title={words.mentoring}
      items={mentoring.map((one) => (
        <Mentoring
          relationship={one}
          person={person}
          meets={upcoming.find(({ relationship }) => relationship === one.id)?.startsAt}
        />
      ))}
    />
    <Listed title={words.matching} items={matching.map((one) => <Matching {...one} />)} />
    <Listed
      title={words.expressions}
      items={expressions.map((one) => (
        <Asked expression={one} person={person} isMatched={matched.includes(one.programme)} />
      ))}
    />
    <Listed
      title={words.given}
      items={given.map(({ id, programmeName, givenAt }) => (
        <Link href={`/feedback/${id}/given`}>{words.givenOn(programmeName, formatShortDay(dayOf(givenAt)))}</Link>
      ))}
    />
  </>
);

/** What somebody runs, steers or leads. */
const PartsInRunning = ({ home: { runs, steers, safeguards, protects, leads } }: { readonly home: HomeFacts }) => (
  <>
    <Listed
      title={words.runs}
      items={runs.map(({ id, name, state }) => (
        <>
          <Link href={`/programmes/${id}`}>{name}</Link>{' '}
          <Tag colour={state === 'open' ? 'green' : 'grey'}>{words.programme[state]}</Tag>
        </>
      ))}
    />
    <Listed
      title={words.steers}
      items={steers.flatMap(({ id, name }) => [
        <Link href={`/programmes/${id}/quality-review`}>{words.review(name)}</Link>,
        <Link href={`/programmes/${id}/concerns`}>{words.concernsCounted(name)}</Link>,
        <Link href={`/programmes/${id}/openings`}>{words.openingsCounted(name)}</Link>,
      ])}
    />
    <Listed
      title={words.safeguards}
      items={safeguards.flatMap(({ id, name }) => [
        <Link href={`/programmes/${id}/concerns`}>{words.concerns(name)}</Link>,
        <Opened id={id} name={name} />,
      ])}
    />
    <Listed
      title={words.protects}
      items={protects.flatMap(({ id, name }) => [
        <Link href={`/programmes/${id}/data-protection`}>{name}</Link>,
        <Opened id={id} name={name} />,
      ])}
    />
    <Listed
      title={words.leads}
      items={[...leads].map(([id, organisation]) => <Link href={`/organisations/${id}`}>{organisation}</Link>)}
    />
  </>
);

const Opened = ({ id, name }: Pick<ListedProgramme, 'id' | 'name'>) => (
  <Link href={`/programmes/${id}/openings`}>{words.openings(name)}</Link>
);

interface MentoringProps {
  readonly relationship: Relationship;
  readonly person: string;
  readonly meets: Temporal.Instant | undefined;
}

const Mentoring = ({ relationship, person, meets }: MentoringProps) => {
  const { id, members, state } = relationship;
  const end = whenItEnds(relationship);
  const side = members.find((member) => member.person === person)?.side ?? 'mentee';
  return (
    <>
      <Link href={`/relationships/${id}`}>{words.with(othersOf(members, person))}</Link>{' '}
      <Tag colour={stateColours[state]}>{stateWords[state]}</Tag>{' '}
      <Text quiet small>
        {words.sides[side]}
        {meets && `. ${words.meets(formatWhen(meets))}`}
        {state === 'winding-up' && `. ${end.what}: ${formatDay(end.day)}`}
      </Text>
      {state === 'ended' && (
        <Text>
          <Link href={`/relationships/${id}/certificate.pdf`}>{words.certificate}</Link>
        </Text>
      )}
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
  /** Somebody is found for them already. */
  readonly isMatched: boolean;
}

const Asked = ({ expression: { id, role, state, programme, programmeName }, person, isMatched }: AskedProps) => (
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
          <Link href={isMatched ? ownRequestPath(programme) : directoryPath(programme)}>
            {isMatched ? words.request : words.mentors}
          </Link>
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
