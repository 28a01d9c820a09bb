import { Button, ButtonGroup, Link, Screen, Table, Text, WarningText } from '../../../../platform/view/index.ts';
import type { PartCount } from '../../record/count-own-record.ts';
import { words } from './words.ts';

export const view = ({ parts }: { readonly parts: readonly PartCount[] }) => (
  <Screen title={words.title} back="/your-details" lead={words.lead}>
    <Text>{words.what}</Text>
    <Table
      caption={words.caption}
      head={[words.part, words.held]}
      rows={parts.map(({ part, entries }) => [words.parts[part], words.entries(entries)])}
      firstCellIsHeader
    />
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
