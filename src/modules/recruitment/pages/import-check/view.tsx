import {
  ActionForm,
  Button,
  Form,
  InsetText,
  Link,
  Screen,
  Section,
  StatCards,
  SummaryList,
  Table,
  Text,
  WarningText,
} from '../../../../platform/view/index.ts';
import type { ImportOver, OpenImport } from '../../import/load-import.ts';
import { outInWords } from '../../import/words.ts';
import { ImportSteps, importAddress, OverScreen } from '../import-page.tsx';
import { type ImportSummary, summaryOf } from './summary.ts';
import { words } from './words.ts';

export const view = (facts: OpenImport | ImportOver) =>
  facts.draft ? <Check open={facts} /> : <OverScreen found={facts.found} name={facts.programme.name} />;

const Check = ({ open }: { readonly open: OpenImport }) => {
  const summary = summaryOf(open);
  const address = importAddress(open);
  return (
    <Screen title={words.title} caption={open.programme.name} back={`${address}/notes`}>
      <ImportSteps at="check" />
      {open.found.why && <WarningText>{words.whyNot[open.found.why]}</WarningText>}
      <StatCards
        cards={[
          { count: summary.people, text: words.people },
          { count: summary.mentors, text: words.mentors },
          {
            count: summary.mentees,
            text: words.mentees,
            ...(summary.both > 0 && { detail: words.both(summary.both) }),
          },
          { count: summary.out.length, text: words.rowsOut },
        ]}
      />
      <SummaryList rows={rows(summary, address)} />
      {summary.out.length > 0 && <RowsOut out={summary.out} />}
      {summary.open > 0 ? (
        <InsetText>
          {words.openQuestions(summary.open)} <Link href={`${address}/questions`}>{words.answerThem}</Link>
        </InsetText>
      ) : (
        <Form>
          <Text>{words.atOnce}</Text>
          <Button once>{words.bringIn(summary.people)}</Button>
        </Form>
      )}
      <ActionForm action={`${address}/dropping`} label={words.drop} kind="link" />
    </Screen>
  );
};

const rows = ({ managers, notes, mentees }: ImportSummary, address: string) => [
  ...(mentees > 0
    ? [
        { key: words.supports, value: words.supportsWhat(managers.yes) },
        { key: words.supportsNot, value: words.supportsNotWhat(managers.no) },
        { key: words.toBeAsked, value: words.toBeAskedWhat(managers.toBeAsked, managers.unreachable) },
      ]
    : []),
  {
    key: words.notes,
    value: words.notesWhat(notes),
    actions: [{ href: `${address}/notes`, text: words.change, describes: words.notes }],
  },
  { key: words.mails, value: words.mailsWhat },
];

const RowsOut = ({ out }: { readonly out: ImportSummary['out'] }) => (
  <Section title={words.out}>
    <Table
      caption={words.out}
      captionSize="hidden"
      head={[words.row, words.name, words.why]}
      rows={out.map(({ sheet, row, name, why }) => [words.place(sheet, row), name, outInWords[why]])}
    />
  </Section>
);
