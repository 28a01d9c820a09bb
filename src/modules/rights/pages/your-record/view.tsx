import { Button, ButtonGroup, Screen, Text, WarningText } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = () => (
  <Screen title={words.title} back="/your-details" lead={words.lead}>
    <Text>{words.what}</Text>
    <Text>{words.others}</Text>
    <WarningText>{words.keep}</WarningText>
    <ButtonGroup>
      <Button href="/your-details/record/page">{words.read}</Button>
      <Button href="/your-details/record/data" secondary>
        {words.data}
      </Button>
    </ButtonGroup>
    <Text quiet small>
      {words.readHint}. {words.dataHint}.
    </Text>
  </Screen>
);
