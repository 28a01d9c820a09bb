import {
  ActionForm,
  Button,
  EmptyState,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Text,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

/** Somebody of the demonstration: who they are there, and the address of their account. */
export interface DemonstrationPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly sees: string;
  /** A page to open in place of signing in, for somebody who has no account. */
  readonly opens?: string;
}

export interface WelcomeFacts {
  readonly programmes: readonly { readonly name: string; readonly slug: string }[];
  readonly demonstration: readonly DemonstrationPerson[] | null;
}

export const welcomeView = ({ programmes, demonstration }: WelcomeFacts) => (
  <Screen title={words.title} lead={words.lead}>
    {demonstration === null ? <Button href="/sign-in">{words.signIn}</Button> : <People people={demonstration} />}
    <Section title={words.open}>
      {programmes.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <List items={programmes.map(({ name, slug }) => <Link href={`/p/${slug}`}>{name}</Link>)} kind="plain" spaced />
      )}
    </Section>
  </Screen>
);

const People = ({ people }: { readonly people: readonly DemonstrationPerson[] }) => (
  <Section title={words.demonstrationTitle}>
    <Text>{words.demonstration}</Text>
    <SummaryList
      rows={people.map(({ name, email, role, sees, opens }) => ({
        key: role,
        value: (
          <>
            <Text>{sees}</Text>
            {opens ? (
              <Link href={opens}>{words.mailTo(name)}</Link>
            ) : (
              <ActionForm
                action="/demonstration/sign-in"
                label={words.enter(name)}
                kind="secondary"
                values={{ email }}
              />
            )}
          </>
        ),
      }))}
    />
    <Text>
      <Link href="/outbox">{words.outbox}</Link>
    </Text>
  </Section>
);
