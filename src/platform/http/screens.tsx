import type { VNode } from 'preact';
import { Button, ButtonGroup, Link, Screen, Text } from '../view/index.ts';

/** What someone sees who may not see this, or asks for what is not there: the same page for both. */
export const notFoundScreen = (): VNode => (
  <Screen title="Page not found">
    <Text>If you typed the address, check it is correct.</Text>
    <Text>If you followed a link, what it led to may have ended or moved, or may belong to someone else.</Text>
    <Text>
      <Link href="/">Go to your home page</Link>
    </Text>
  </Screen>
);

/** A visitor who is not signed in sees this whether the page exists or not. */
export const signInFirstScreen = (address: string): VNode => (
  <Screen title="Sign in to continue">
    <Text>
      You need to sign in before you can see this page. We send a link to your email address; there is no password.
    </Text>
    <Button href={`/sign-in?to=${encodeURIComponent(address)}`}>Sign in</Button>
  </Screen>
);

export const faultScreen = (reference: string): VNode => (
  <Screen title="Sorry, something went wrong">
    <Text>Nothing was changed. Try again in a few minutes.</Text>
    <Text>
      If it goes on, tell the coordinator of your programme this reference: <strong>{reference}</strong>
    </Text>
  </Screen>
);

export const unavailableScreen = (): VNode => (
  <Screen title="Sorry, the service is busy">
    <Text>Wait a moment, then try again. What you last saved is safe.</Text>
  </Screen>
);

export const tooManyScreen = (): VNode => (
  <Screen title="Too many attempts">
    <Text>Wait a few minutes, then try again.</Text>
  </Screen>
);

export const elsewhereScreen = (): VNode => (
  <Screen title="This was sent from another page">
    <Text>Nothing was changed. Open the page here and send it again.</Text>
  </Screen>
);

/** Why an act is not possible just now. */
export const explanation = (message: string, back: string | null): VNode => (
  <Screen title="This cannot be done now">
    <Text>{message}</Text>
    <ButtonGroup>
      {back === null ? null : (
        <Button href={back} secondary>
          Go back
        </Button>
      )}
      <Link href="/">Go to your home page</Link>
    </ButtonGroup>
  </Screen>
);

export const tooLargeScreen = (): VNode => (
  <Screen title="That is too large">
    <Text>Nothing was changed. A file can be up to 5 megabytes, and a form up to 1 megabyte.</Text>
  </Screen>
);

export const brokenScreen = (): VNode => (
  <Screen title="This could not be read">
    <Text>Nothing was changed. Go back, reload the page and try again.</Text>
  </Screen>
);
