import { Button, ButtonGroup, ButtonLink, Form, List, Screen, Text } from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { words } from './words.ts';

export const view = ({ id, name }: Programme) => (
  <Screen title={words.title} caption={name} back={setUpAddress(id)}>
    <Text>{words.what}</Text>
    <List kind="bullet" items={words.points} />
    <Form>
      <ButtonGroup>
        <Button once>{words.open}</Button>
        <ButtonLink href={setUpAddress(id)}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
