import { AtOnce, Button, ButtonLink, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly provider: { readonly label: string }; readonly sent: object | null };
}

export const view = ({ facts: { provider, sent } }: Props) =>
  sent ? (
    <Screen title={words.title} lead={words.lead(provider.label)}>
      <AtOnce>
        <Form>
          <Button once>{words.finish}</Button>
        </Form>
      </AtOnce>
    </Screen>
  ) : (
    <Screen title={words.overTitle}>
      <Text>{words.over}</Text>
      <ButtonLink href="/sign-in">{words.toSignIn}</ButtonLink>
    </Screen>
  );
