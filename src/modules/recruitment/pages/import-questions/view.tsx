import {
  ActionForm,
  Button,
  type ChoiceItem,
  Details,
  Form,
  type FormState,
  List,
  Pagination,
  Radios,
  Screen,
  Section,
  SummaryList,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { OpenImport } from '../../import/load-import.ts';
import { problemInWords, tidiedInWords } from '../../import/words.ts';
import { answerKey } from '../import-answer-key.ts';
import { ImportSteps, importAddress } from '../import-page.tsx';
import { aPage, type Question, questionsOf } from './questions.ts';
import { words } from './words.ts';

interface Props {
  readonly open: OpenImport;
  readonly form: FormState;
  readonly page: number;
}

export const view = ({ open, form, page }: Props) => {
  const questions = questionsOf(open);
  const { shown, pages } = aPage(questions, page);
  const address = importAddress(open);
  const order = shown.map(({ id }) => `answers.${answerKey(id)}.do`);
  return (
    <Screen title={words.title} caption={open.programme.name} back={`${address}/columns`} form={form} order={order}>
      <ImportSteps at="questions" />
      <Text lead>{questions.length === 0 ? words.none : words.lead(questions.length)}</Text>
      <Tidied open={open} />
      <Form>
        {shown.map((question) => (
          <OneQuestion question={question} form={form} />
        ))}
        <Button once>{page < pages ? words.saveMore : words.save}</Button>
      </Form>
      {pages > 1 && <Pagination page={page} pages={pages} address={(to) => `${address}/questions?page=${to}`} />}
      <Answered open={open} />
    </Screen>
  );
};

const OneQuestion = ({ question, form }: { readonly question: Question; readonly form: FormState }) => {
  const name = `answers.${answerKey(question.id)}`;
  return (
    <Radios
      form={form}
      name={`${name}.do`}
      label={question.name === '' ? words.row(question.row) : question.name}
      labelSize="s"
      small
      hint={
        <>
          {words.where(question)} {question.read === '' ? words.empty : words.says(question.read)}
          <br />
          {problemInWords(question)}
        </>
      }
      items={choices(question, form, name)}
    />
  );
};

function choices(question: Question, form: FormState, name: string): readonly ChoiceItem[] {
  const { level, repair, choices: several, taken } = question;
  return [
    ...(level === 'ask' ? [{ value: 'keep', text: keeping(question) }] : []),
    ...(repair !== null && repair !== taken
      ? [{ value: 'repair', text: repair === '' ? words.clear : words.use(repair) }]
      : []),
    ...several.map((choice, at) => ({ value: `choice-${at}`, text: words.use(choice) })),
    {
      value: 'type',
      text: words.type,
      conditional: <TextField form={form} name={`${name}.text`} label={words.typed} labelSize="s" autocomplete="off" />,
    },
    { value: 'out', text: words.out },
  ];
}

function keeping({ taken, field }: Question): string {
  if (field === 'note') return words.keepNote;
  return taken === '' ? words.keepEmpty : words.keep(taken);
}

const Tidied = ({ open }: { readonly open: OpenImport }) =>
  open.read.tidied.length === 0 ? null : (
    <Details summary={words.tidied}>
      <List items={open.read.tidied.map(({ sheet, tidied, count }) => `${sheet}: ${tidiedInWords[tidied](count)}`)} />
    </Details>
  );

const Answered = ({ open }: { readonly open: OpenImport }) => {
  const { cells, rows } = open.draft.decisions;
  const left = Object.entries(rows).filter(([, what]) => what === 'leave out');
  const names = new Map(open.read.rows.map(({ id, name }) => [id, name?.name ?? '']));
  const address = `${importAddress(open)}/questions`;
  const undo = (id: string) => (
    <ActionForm action={address} label={words.undo} kind="link" values={{ undo: id }} describes={id} />
  );
  if (Object.keys(cells).length + left.length === 0) return null;
  return (
    <Section title={words.answered}>
      <SummaryList
        rows={[
          ...Object.entries(cells).map(([cell, text]) => ({
            key: words.cell(cell),
            value: (
              <>
                {text === '' ? words.cleared : text} {undo(cell)}
              </>
            ),
          })),
          ...left.map(([row]) => ({
            key: words.leftOut(row, names.get(row) ?? ''),
            value: undo(row),
          })),
        ]}
      />
    </Section>
  );
};
