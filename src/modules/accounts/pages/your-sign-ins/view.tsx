import { formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, Link, List, Screen, SummaryList, Tag, Text } from '../../../../platform/view/index.ts';
import type { SignIn } from '../../queries/sign-ins-of.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly signIns: readonly SignIn[]; readonly hasProviders: boolean };
  readonly actor: { readonly signIn: string | null };
}

export const view = ({ facts: { signIns, hasProviders }, actor }: Props) => (
  <Screen title={words.title} lead={words.lead} back="/your-details">
    <SummaryList rows={signIns.map((signIn) => row(signIn, signIn.id === actor.signIn))} />
    {signIns.length > 1 && (
      <>
        <Text>{words.strange}</Text>
        <ActionForm action="/your-sign-ins/end-others" label={words.others} kind="secondary" />
      </>
    )}
    <List
      items={[
        <Link href="/your-passkeys">{words.passkeys}</Link>,
        ...(hasProviders ? [<Link href="/your-providers">{words.providers}</Link>] : []),
      ]}
    />
  </Screen>
);

const row = ({ id, browser, way, started_at, last_seen_at }: SignIn, isHere: boolean) => {
  const name = browser ?? words.unknown;
  const started = formatWhen(started_at);
  return {
    key: name,
    value: (
      <>
        <Text>{words.since(started, way)}</Text>
        {isHere ? (
          <Tag>{words.here}</Tag>
        ) : (
          <>
            <Text>{words.lastSeen(formatWhen(last_seen_at))}</Text>
            <ActionForm
              action={`/your-sign-ins/${id}/end`}
              label={words.end}
              kind="link"
              describes={words.endDescribes(name, started)}
            />
          </>
        )}
      </>
    ),
  };
};
