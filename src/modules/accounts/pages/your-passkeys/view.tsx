import { dayOf, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import { Button, EmptyState, Form, Screen, SummaryList, Text } from '../../../../platform/view/index.ts';
import type { Passkey } from '../../queries/passkeys-of.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: readonly Passkey[] }) => (
  <Screen title={words.title} lead={words.lead} back="/your-details">
    {facts.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <SummaryList rows={facts.map(row)} />
    )}
    <Text>{words.stays}</Text>
    <Form>
      <Button once>{words.add}</Button>
    </Form>
  </Screen>
);

const row = ({ id, name, added_at, last_used_at }: Passkey) => ({
  key: name,
  value: (
    <>
      <Text>{words.added(formatShortDay(dayOf(added_at)))}</Text>
      <Text>{last_used_at ? words.used(formatWhen(last_used_at)) : words.notUsed}</Text>
    </>
  ),
  actions: [
    { href: `/your-passkeys/${id}`, text: words.rename, describes: name },
    { href: `/your-passkeys/${id}/removal`, text: words.remove, describes: name },
  ],
});
