import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import { lengthWords, methodWords } from '../../arrangement.ts';
import type { AtSession } from '../../at-session.ts';
import type { Partner } from '../../partners.ts';
import { mayArrange, maySetAgenda } from '../../policy.ts';
import type { Action } from '../../queries/read-actions.ts';
import type { Session } from '../../queries/read-session.ts';
import { OpenActions } from '../actions/open-actions.tsx';
import { Aids } from './aids.tsx';
import { words } from './words.ts';

interface Facts extends AtSession {
  readonly partners: readonly Partner[];
  readonly agenda: readonly string[];
  readonly agendaIsOwn: boolean;
  readonly actions: readonly Action[];
  readonly hasLog: boolean;
}

interface Props {
  readonly facts: Facts;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

const tagColour = { arranged: 'blue', held: 'green', 'not-held': 'grey', cancelled: 'grey' } as const;

export const view = ({ facts, actor, now }: Props) => {
  const { session, relationship } = facts;
  const { startsAt, state } = session;
  const open = facts.actions.filter((one) => one.state === 'open');
  return (
    <Screen
      title={words.title(formatWhen(startsAt))}
      caption={words.with(othersOf(relationship.members, actor.person))}
      back={`/relationships/${relationship.id}`}
      tag={<Tag colour={tagColour[state]}>{words.states[state]}</Tag>}
    >
      {state === 'arranged' && Temporal.Instant.compare(startsAt, now) <= 0 && <DidItHappen session={session} />}
      <Arrangement facts={facts} actor={actor} now={now} />
      {state !== 'cancelled' && (
        <>
          <Agenda facts={facts} actor={actor} />
          {open.length > 0 && (
            <Section title={words.carried}>
              <OpenActions actions={open} person={actor.person} today={dayOf(now)} />
            </Section>
          )}
          <Records facts={facts} now={now} />
          {state === 'arranged' && <Aids />}
          <PutRight session={session} />
        </>
      )}
    </Screen>
  );
};

/** The one thing that is asked of them after a session. */
export const DidItHappen = ({ session: { id } }: { readonly session: Pick<Session, 'id'> }) => (
  <Section title={words.ask}>
    <ButtonGroup>
      <ActionForm action={`/sessions/${id}/happened`} label={words.yes} />
      <ActionForm action={`/sessions/${id}/did-not-happen`} label={words.no} kind="secondary" />
    </ButtonGroup>
  </Section>
);

function Arrangement({ facts, actor, now }: Props) {
  const { session, relationship, programme, partners } = facts;
  const { id, startsAt, minutes, method, place, state } = session;
  const ahead = state === 'arranged' && Temporal.Instant.compare(startsAt, now) > 0;
  const arranges = mayArrange(actor, relationship, programme.settings.terms.sessions.arrangedBy);
  return (
    <>
      <SummaryList
        rows={[
          { key: words.when, value: formatWhen(startsAt) },
          { key: words.length, value: lengthWords(minutes) },
          { key: words.method, value: methodWords[method] },
          ...(place ? [{ key: words.place, value: <Place place={place} /> }] : []),
          ...partners.flatMap(({ name, accessNeeds }) =>
            accessNeeds ? [{ key: words.needs(name), value: accessNeeds }] : [],
          ),
        ]}
      />
      {state === 'arranged' && (
        <ButtonGroup>
          {arranges && (
            <Button href={`/sessions/${id}/rearrange`} secondary>
              {words.change}
            </Button>
          )}
          {ahead && (
            <ButtonLink href={`/sessions/${id}/call-off`}>{arranges ? words.callOff : words.cannotCome}</ButtonLink>
          )}
        </ButtonGroup>
      )}
    </>
  );
}

const Place = ({ place }: { readonly place: string }) =>
  /^https:\/\/\S+$/.test(place) ? (
    <Link href={place} away>
      {place}
    </Link>
  ) : (
    place
  );

const Agenda = ({ facts: { session, relationship, agenda, agendaIsOwn }, actor }: Omit<Props, 'now'>) => (
  <Section
    title={words.agenda}
    actions={
      maySetAgenda(actor, relationship) && <Link href={`/sessions/${session.id}/agenda`}>{words.agendaChange}</Link>
    }
  >
    {!agendaIsOwn && <Text quiet>{words.agendaSuggested}</Text>}
    <List kind="number" items={agenda} spaced />
  </Section>
);

const Records = ({ facts: { session, programme, hasLog }, now }: Omit<Props, 'actor'>) => (
  <>
    {programme.settings.terms.records.kept !== 'never' && (
      <Section title={words.log}>
        {hasLog ? (
          <Text>
            <Link href={`/sessions/${session.id}/log`}>{words.logRead}</Link>
          </Text>
        ) : Temporal.Instant.compare(session.startsAt, now) > 0 ? (
          <Text>{words.logLater}</Text>
        ) : (
          <>
            <Text>{words.logOptional}</Text>
            <Text>
              <Link href={`/sessions/${session.id}/log/edit`}>{words.logWrite}</Link>
            </Text>
          </>
        )}
      </Section>
    )}
    <Section title={words.note}>
      <Text>
        {words.noteWhat} <Link href={`/sessions/${session.id}/note`}>{words.noteWrite}</Link>
      </Text>
    </Section>
  </>
);

const PutRight = ({ session: { id, state } }: { readonly session: Session }) => (
  <>
    {state === 'held' && <ActionForm action={`/sessions/${id}/did-not-happen`} label={words.wrongNot} kind="link" />}
    {state === 'not-held' && <ActionForm action={`/sessions/${id}/happened`} label={words.wrong} kind="link" />}
  </>
);
