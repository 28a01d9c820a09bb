import { type Question, type Questionnaire, questionsOf } from '../../questionnaires/index.ts';
import type { Side } from '../../relationships/index.ts';
import { type Categories, suppressCategories } from '../disclosure/categories.ts';
import { type Options, suppressOptions } from '../disclosure/options.ts';
import { type Scale, suppressScale } from '../disclosure/scale.ts';
import { wholeBatches } from '../disclosure/whole-batches.ts';
import type { Figures } from '../figures.ts';

/** What one side of the programme said, with nothing in it that describes too few of them. */
export interface SideReview {
  readonly side: Side;
  readonly asked: number;
  readonly given: number;
  /** How many answers the figures count: whole batches only. */
  readonly counted: number;
  readonly ratings: readonly { readonly label: string; readonly points: readonly string[]; readonly shown: Scale }[];
  readonly choices: readonly { readonly label: string; readonly options: readonly string[]; readonly shown: Options }[];
  /** Yes, no, and not answered. */
  readonly yesOrNo: readonly { readonly label: string; readonly shown: Categories }[];
}

export interface Said {
  readonly side: Side;
  readonly asked: number;
  readonly given: number;
  readonly form: Questionnaire;
  /** In the order in which they arrived. */
  readonly figures: readonly Figures[];
}

export function reviewOf({ form, figures, side, asked, given }: Said, least: number): SideReview {
  const counted = wholeBatches(figures, least);
  const questions = questionsOf(form);
  return {
    ...{ side, asked, given, counted: counted.length },
    ratings: questions.flatMap((one) => rating(one, counted, least) ?? []),
    choices: questions.flatMap((one) => choice(one, counted, least) ?? []),
    yesOrNo: questions.flatMap((one) => yesOrNo(one, counted, least) ?? []),
  };
}

type Counted = readonly Figures[];

function rating(question: Question, counted: Counted, least: number): SideReview['ratings'][number] | null {
  const { kind, fact } = question;
  if (kind !== 'scale' || !fact) return null;
  const counts = question.points.map((_, index) => counted.filter((one) => one[fact] === index + 1).length);
  return { label: labelOf(question), points: question.points, shown: suppressScale(counts, least) };
}

function choice(question: Question, counted: Counted, least: number): SideReview['choices'][number] | null {
  const { kind, fact } = question;
  if (kind !== 'many-of' || !fact) return null;
  const chose = (value: string) => (one: Figures) => {
    const chosen = one[fact];
    return Array.isArray(chosen) && chosen.includes(value);
  };
  const counts = question.options.map(({ value }) => counted.filter(chose(value)).length);
  const options = question.options.map(({ label }) => label);
  return { label: labelOf(question), options, shown: suppressOptions(counts, counted.length, least) };
}

function yesOrNo(question: Question, counted: Counted, least: number): SideReview['yesOrNo'][number] | null {
  const { kind, fact } = question;
  // A consent is not an opinion; the sentences themselves say how many gave it.
  if (kind !== 'yes-no' || !fact || fact === 'quote-consent') return null;
  const counts = [true, false, undefined].map((answer) => counted.filter((one) => one[fact] === answer).length);
  return { label: labelOf(question), shown: suppressCategories(counts, least) };
}

const labelOf = ({ short, label }: Question): string => short ?? label;
