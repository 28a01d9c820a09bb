import type { Programme } from '../../../../modules/programmes/index.ts';
import { othersOf, type Relationship } from '../../../../modules/relationships/index.ts';
import {
  EmptyState,
  Link,
  List,
  Screen,
  Section,
  SummaryCard,
  Text,
  WarningText,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly person: string | null;
  readonly mentoring: readonly Relationship[];
  readonly programmes: readonly Programme[];
}

export const view = ({ person, mentoring, programmes }: Props) => (
  <Screen title={words.title} lead={words.lead} back="/">
    <WarningText>{words.danger}</WarningText>
    <Section title={words.ask}>
      {programmes.length === 0 ? (
        <EmptyState title={words.noneToAsk} level={3}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <Text>{person ? words.askOne : words.askVisitor}</Text>
      )}
      {programmes.map((programme) => (
        <Contact {...programme} />
      ))}
    </Section>
    <Section title={words.worried}>
      <List kind="bullet" spaced items={words.worriedAbout} />
      {person && mentoring.length > 0 && (
        <List
          kind="plain"
          spaced
          items={mentoring.map(({ id, members }) => (
            <Link href={`/relationships/${id}`}>{words.yourMentoring(othersOf(members, person))}</Link>
          ))}
        />
      )}
    </Section>
    {person === null && (
      <Section title={words.signIn}>
        <List kind="bullet" spaced items={words.signInHow} />
        <Text>
          <Link href="/sign-in">{words.askForLink}</Link>
        </Text>
      </Section>
    )}
    <Section title={words.data}>
      <Text>{words.officer}</Text>
      <Text>
        <Link href="/privacy">{words.privacy}</Link>
      </Text>
    </Section>
  </Screen>
);

const Contact = ({ name, slug, settings: { contact } }: Programme) => (
  <SummaryCard title={name} level={3}>
    {contact ? (
      <Text>
        {contact.name}
        <br />
        <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
        {contact.telephone && (
          <>
            <br />
            {contact.telephone}
          </>
        )}
      </Text>
    ) : (
      <Text>{words.noContact}</Text>
    )}
    <Text>
      <Link href={`/p/${slug}`} describes={name}>
        {words.page}
      </Link>
    </Text>
  </SummaryCard>
);
