import { contactWays } from '../../../../modules/monitoring/index.ts';
import { othersOf } from '../../../../modules/relationships/index.ts';
import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
  Timeline,
} from '../../../../platform/view/index.ts';
import type { PersonFacts } from './page.ts';
import { words } from './words.ts';

export const view = (facts: PersonFacts) => (
  <Screen
    title={facts.person.name}
    caption={facts.programme.name}
    back={`/programmes/${facts.programme.id}`}
    beside={<Contacts {...facts} />}
  >
    <Details {...facts} />
    <Expressions {...facts} />
    {facts.expressions.some(({ role }) => role === 'mentor') ? <AsMentor {...facts} /> : null}
    <Relationships {...facts} />
  </Screen>
);

const Details = ({ programme, person }: PersonFacts) => (
  <Section title={words.details} actions={<Link href={`/people/${person.id}`}>{words.change}</Link>}>
    <SummaryList
      rows={[
        { key: words.post, value: person.title ?? words.unknown },
        { key: words.organisation, value: person.organisation ?? words.unknown },
        { key: words.email, value: person.email ?? words.unknown },
        { key: words.phone, value: person.phone ?? words.unknown },
        {
          key: words.manager,
          value: [person.manager, person.managerEmail].filter(Boolean).join(', ') || words.unknown,
        },
      ]}
    />
    <Text>
      <Link href={`/programmes/${programme.id}/people/${person.id}/noted`}>{words.noted}</Link>
    </Text>
  </Section>
);

const Expressions = ({ programme, expressions }: PersonFacts) => (
  <Section title={words.expressions}>
    {expressions.length === 0 ? <Text>{words.noExpressions}</Text> : null}
    <List
      kind="plain"
      spaced
      items={expressions.map(({ id, role, state, since }) => (
        <>
          <Link href={`/programmes/${programme.id}/expressions/${id}`}>{words.roles[role]}</Link>{' '}
          <Tag colour={state === 'selected' ? 'green' : 'grey'}>{words.states[state]}</Tag>{' '}
          {formatShortDay(dayOf(since))}
        </>
      ))}
    />
  </Section>
);

const AsMentor = ({ programme, person }: PersonFacts) => {
  const at = (path: string) => `/programmes/${programme.id}/mentors/${person.id}/${path}`;
  return (
    <Section title={words.mentor}>
      <SummaryList
        rows={[
          { key: words.trained, value: person.trained ? formatShortDay(person.trained) : words.untrained },
          {
            key: words.profile,
            value: person.profile === null ? words.noProfile : words.profiles[person.profile],
            actions: [{ href: at('profile'), text: words.change, describes: words.profile }],
          },
          {
            key: words.places,
            value: words.placesTaken(person.offered ?? 0, person.taken ?? 0),
            actions: [{ href: at('places'), text: words.change, describes: words.places }],
          },
        ]}
      />
    </Section>
  );
};

const Relationships = ({ relationships, person }: PersonFacts) => (
  <Section title={words.relationships}>
    {relationships.length === 0 ? <Text>{words.noRelationships}</Text> : null}
    <List
      kind="plain"
      spaced
      items={relationships.map(({ id, members, openedAt }) => (
        <>
          <Link href={`/relationships/${id}`}>{words.with(othersOf(members, person.id))}</Link>{' '}
          {formatShortDay(dayOf(openedAt))}
        </>
      ))}
    />
  </Section>
);

const Contacts = ({ programme, person, contacts }: PersonFacts) => {
  const log = `/programmes/${programme.id}/people/${person.id}/contacts`;
  return (
    <Section title={words.contact}>
      {contacts.length === 0 ? <Text>{words.noContact}</Text> : null}
      <Timeline
        level={3}
        items={contacts.map(({ madeOn, way, note }) => ({
          title: contactWays[way],
          when: formatDay(madeOn),
          dateTime: madeOn.toString(),
          content: note ?? '',
        }))}
      />
      <Button href={log} secondary>
        {contacts.length === 0 ? words.record : words.all}
      </Button>
    </Section>
  );
};
