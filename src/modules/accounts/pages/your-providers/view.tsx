import { dayOf, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, Screen, SummaryList, Text } from '../../../../platform/view/index.ts';
import type { Identity } from '../../queries/identities-of.ts';
import { words } from './words.ts';

interface ListedProvider {
  readonly name: string;
  readonly label: string;
  readonly issuer: string;
}

interface Props {
  readonly facts: { readonly providers: readonly ListedProvider[]; readonly identities: readonly Identity[] };
}

export const view = ({ facts: { providers, identities } }: Props) => (
  <Screen title={words.title} lead={words.lead} back="/your-sign-ins">
    <SummaryList
      rows={providers.map(({ name, label, issuer }) => ({
        key: label,
        value: (
          <>
            {identities.filter((one) => one.issuer === issuer).map((one) => linked(one, label))}
            <ActionForm action={`/your-providers/${name}/link`} label={words.link} kind="link" describes={label} />
          </>
        ),
      }))}
    />
    <Text>{words.stays}</Text>
  </Screen>
);

const linked = ({ id, linked_at, last_used_at }: Identity, label: string) => (
  <>
    <Text>
      {words.since(formatShortDay(dayOf(linked_at)))}
      {last_used_at && `, ${words.used(formatWhen(last_used_at))}`}
    </Text>
    <ActionForm action={`/your-providers/${id}/unlink`} label={words.unlink} kind="link" describes={label} />
  </>
);
