import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  IdentityBar,
  InsetText,
  Link,
  List,
  ProgressLine,
  Screen,
  Section,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { othersOf, stateColours, stateWords, whenItEnds } from '../../../relationships/index.ts';
import { phaseOf, phases } from '../../phases.ts';
import { OpenActions } from '../actions/open-actions.tsx';
import { view as timelineView } from '../timeline/view.tsx';
import type { Facts, OurFacts } from './load.ts';
import { NextStepBlock } from './next-step-block.tsx';
import { SessionList } from './session-list.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: Facts;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

export const view = ({ facts, actor, now }: Props) =>
  facts.kind === 'theirs' ? timelineView({ facts, actor }) : <Ours facts={facts} actor={actor} now={now} />;

interface OurProps {
  readonly facts: OurFacts;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

function Ours({ facts, actor, now }: OurProps) {
  const { relationship, programme, actions } = facts;
  const { state, members } = relationship;
  const open = state === 'ended' ? [] : actions.filter((one) => one.state === 'open');
  return (
    <Screen
      title={words.title(othersOf(members, actor.person))}
      caption={programme.name}
      back="/"
      tag={<Tag colour={stateColours[state]}>{stateWords[state]}</Tag>}
      beside={
        <>
          <Partners facts={facts} />
          <AgreementAndDates facts={facts} />
        </>
      }
    >
      <ProgressLine label={words.phases} stages={stagesOf(facts, dayOf(now))} />
      <NextStepBlock facts={facts} person={actor.person} />
      {open.length > 0 && (
        <Section title={words.actions}>
          <OpenActions actions={open} person={actor.person} today={dayOf(now)} />
        </Section>
      )}
      {(state !== 'agreeing' || facts.sessions.length > 0) && <SessionList facts={facts} />}
      {state !== 'agreeing' && <Goals facts={facts} />}
    </Screen>
  );
}

function stagesOf({ relationship, programme, sessions, goals }: OurFacts, today: Temporal.PlainDate) {
  const { state, endsOn } = relationship;
  const { plannedDaysBefore } = programme.settings.terms.ending;
  const sessionsHeld = sessions.filter((one) => one.state === 'held').length;
  const now = phaseOf({ state, endsOn, today, plannedDaysBefore, sessionsHeld, goals: goals.goals });
  return phases.map((text, place) => ({
    text,
    state: place < now ? ('done' as const) : place === now ? ('now' as const) : ('later' as const),
  }));
}

const Goals = ({ facts: { relationship, goals } }: { readonly facts: OurFacts }) => (
  <Section title={words.goals}>
    <Text>{goals.goals === 0 ? words.goalsNone : words.goalsSome(goals.goals, goals.reached)}</Text>
    <Text>
      <Link href={`/relationships/${relationship.id}/goals`}>{words.goalsOpen}</Link>
    </Text>
  </Section>
);

const Partners = ({ facts: { partners } }: { readonly facts: OurFacts }) => (
  <>
    {partners.map(({ name, side, title, organisation, email, phone, accessNeeds }) => (
      <IdentityBar
        name={name}
        caption={words.role[side]}
        details={[
          ...(title
            ? [{ key: words.post, value: [title, organisation].filter((part) => part !== null).join(', ') }]
            : []),
          ...(email ? [{ key: words.email, value: <Link href={`mailto:${email}`}>{email}</Link> }] : []),
          ...(phone ? [{ key: words.phone, value: phone }] : []),
          ...(accessNeeds ? [{ key: words.needs, value: accessNeeds }] : []),
        ]}
      />
    ))}
  </>
);

function AgreementAndDates({
  facts: { relationship, answer, isMoreTimeAsked, mayTakeBack },
}: {
  readonly facts: OurFacts;
}) {
  const { id, state } = relationship;
  const end = whenItEnds(relationship);
  const base = `/relationships/${id}`;
  return (
    <Section title={words.agreement}>
      {answer && (
        <InsetText>
          <strong>{words.answered}:</strong> {answer}
        </InsetText>
      )}
      <Text>
        {end.what}: {formatDay(end.day)}
      </Text>
      {state === 'winding-up' && mayTakeBack && (
        <ActionForm action={`${base}/carry-on`} label={words.carryOn} kind="link" />
      )}
      <List
        kind="plain"
        spaced
        items={[
          <Link href={`${base}/agreement`}>{words.read}</Link>,
          <Link href={`${base}/timeline`}>{words.timeline}</Link>,
          <Link href={`${base}/readings`}>{words.readings}</Link>,
          <Link href={`${base}/disclosures`}>{words.disclosures}</Link>,
          <Link href={`${base}/openings`}>{words.openings}</Link>,
          ...(state === 'active' ? [<Link href={`${base}/pause`}>{words.pause}</Link>] : []),
          ...(['active', 'paused'].includes(state)
            ? [<Link href={`${base}/more-time`}>{isMoreTimeAsked ? words.moreTimeAsked : words.moreTime}</Link>]
            : []),
          ...(state === 'ended'
            ? []
            : [
                <Link href={`${base}/ending`}>
                  {state === 'winding-up' ? words.changeEnd(mayTakeBack) : words.end}
                </Link>,
              ]),
          <Link href={`${base}/concern`}>{words.concern}</Link>,
        ]}
      />
    </Section>
  );
}
