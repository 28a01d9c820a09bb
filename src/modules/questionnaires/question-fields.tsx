import {
  Checkboxes,
  DateField,
  type FormState,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../platform/view/index.ts';
import type { Question } from './definition.ts';
import { type AudienceNames, readersOf } from './readers.ts';

export interface Lookups {
  /** The organisations that may be chosen, in the order in which they are listed. */
  readonly organisations: readonly { readonly value: string; readonly text: string }[];
  readonly names?: AudienceNames;
}

interface Props {
  readonly form: FormState;
  readonly questions: readonly Question[];
  readonly lookups: Lookups;
  /** A page that asks one thing has its question as the heading. */
  readonly heading?: boolean;
}

/** The boxes of a page, bound to its form, each with who will read it. */
export const QuestionFields = ({ form, questions, lookups, heading = false }: Props) => (
  <>
    {questions
      .filter((one) => !hostOf(one, questions))
      .map((question) => (
        <QuestionField key={question.name} {...{ form, question, questions, lookups, heading }} />
      ))}
  </>
);

interface FieldProps extends Props {
  readonly question: Question;
}

function QuestionField({ question, heading, ...rest }: FieldProps) {
  const { form, lookups } = rest;
  const { kind, name, label } = question;
  const readers = sentence(readersOf(question, lookups.names));
  const field = {
    form,
    name,
    label,
    hint: hintOf(question, readers),
    ...(heading && { heading, labelSize: 'l' as const }),
  };
  switch (kind) {
    case 'long-text':
      return <TextArea {...field} hint={question.help} readers={readers} limit={question.most} />;
    case 'short-text':
      return <TextField {...field} autocomplete={question.fact === 'name' ? 'name' : undefined} />;
    case 'email':
      return <TextField {...field} type="email" />;
    case 'number':
      return <TextField {...field} width={3} inputmode="numeric" />;
    case 'date':
      return <DateField {...field} />;
    case 'organisation':
      return <Select {...field} items={lookups.organisations} blank="Choose from the list" />;
    case 'many-of':
      return <Checkboxes {...field} items={itemsOf(question, question.options, rest)} />;
    case 'one-of':
      return <Radios {...field} items={itemsOf(question, question.options, rest)} />;
    case 'yes-no':
      return <Radios {...field} items={itemsOf(question, yesNo, rest)} />;
    case 'scale':
      return <Radios {...field} items={question.points.map((text, place) => ({ value: String(place + 1), text }))} />;
  }
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

type Options = readonly { readonly value: string; readonly label: string; readonly hint?: string | undefined }[];

function itemsOf(question: Question, options: Options, props: Props) {
  return options.map(({ value, label, hint }) => {
    const inside = props.questions.filter(
      (one) => hostOf(one, props.questions) === question && one.showWhen?.is[0] === value,
    );
    const conditional =
      inside.length > 0 &&
      inside.map((one) => <QuestionField key={one.name} {...props} question={one} heading={false} />);
    return { value, text: label, ...(hint && { hint }), ...(conditional && { conditional }) };
  });
}

/** The choice inside which a question opens; one that hangs on several answers stands for itself, and its words say when. */
function hostOf({ showWhen }: Question, questions: readonly Question[]): Question | undefined {
  return showWhen?.is.length === 1 ? questions.find((one) => one.name === showWhen.question) : undefined;
}

const hintOf = ({ help }: Question, readers: string): string =>
  [help, `Who will read this: ${readers}.`].filter(Boolean).join(' ');

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
