import { AtOnce, Button, ButtonLink, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly provider: { readonly label: string };
    readonly address: string | null;
    readonly isOver: boolean;
  };
}

export const view = ({ facts: { provider, address, isOver } }: Props) =>
  address === null ? (
    <Screen title={isOver ? words.overTitle : words.silentTitle(provider.label)}>
      <Text>{isOver ? words.over : words.silent}</Text>
      <ButtonLink href="/sign-in">{words.toSignIn}</ButtonLink>
    </Screen>
  ) : (
    <Screen title={words.title(provider.label)} lead={words.lead(provider.label)} back="/sign-in">
      <AtOnce>
        <Button href={address}>{words.go(provider.label)}</Button>
      </AtOnce>
    </Screen>
  );
