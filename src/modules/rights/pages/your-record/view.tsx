import type { RecordPart } from '../../../../platform/personal-data/index.ts';
import {
  Button,
  ButtonGroup,
  Link,
  List,
  Screen,
  Section,
  Text,
  WarningText,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = ({ parts }: { readonly parts: readonly RecordPart[] }) => (
  <Screen title={words.title} back="/your-details" lead={words.lead}>
    <Text>{words.what}</Text>
    <Section title={words.caption}>
      <List
        kind="number"
        items={parts.flatMap((part) => [words.parts[part], ...(part === 'what you wrote' ? [words.othersWhere] : [])])}
      />
    </Section>
    <Text>{words.others}</Text>
    <WarningText>{words.keep}</WarningText>
    <ButtonGroup>
      <Button href="/your-details/record/page">{words.read}</Button>
      <Button href="/your-details/record/data" secondary>
        {words.data}
      </Button>
    </ButtonGroup>
    <Text quiet small>
      {words.readHint}. {words.dataHint}. {words.again}
    </Text>
    <Text>
      <Link href="/privacy">{words.privacy}</Link>
    </Text>
  </Screen>
);
