import { Button, ButtonGroup, ButtonLink, Form, List, Screen, Text } from '../../../../platform/view/index.ts';
import type { FoundImport } from '../../import/queries/find-import.ts';
import type { ImportCounts } from '../../import/queries/import-result.ts';
import { importAddress } from '../import-page.tsx';
import { words } from './words.ts';

export const view = ({ found, counts }: { readonly found: FoundImport; readonly counts: ImportCounts }) => (
  <Screen title={words.title} back={importAddress({ found })}>
    <Text>{words.lost}</Text>
    <List items={[words.expressions(counts.mentors + counts.mentees), words.people, words.facts]} />
    <Text>{words.mails}</Text>
    <Form>
      <ButtonGroup>
        <Button warning once>
          {words.takeBack}
        </Button>
        <ButtonLink href={importAddress({ found })}>{words.keep}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
