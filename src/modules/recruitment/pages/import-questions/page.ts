import { z } from 'zod';
import { refuse } from '../../../../platform/http/index.ts';
import type { Decisions } from '../../import/decisions.ts';
import { rowId } from '../../import/findings.ts';
import { problemInWords } from '../../import/words.ts';
import { answerKey } from '../import-answer-key.ts';
import { importAddress, importStep } from '../import-page.tsx';
import { cellOf, pageOf, type Question, questionsOf } from './questions.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const answer = z.object({ do: z.string().optional(), text: z.string().optional() });

export const importQuestionsPage = importStep({
  at: 'questions',
  query: z.object({ page: z.coerce.number().int().min(1).default(1) }),
  form: () => z.object({ answers: z.record(z.string(), answer).optional(), undo: z.string().optional() }),
  fill: (open) =>
    Object.fromEntries(
      questionsOf(open).map(({ id, level, settled }) => [
        `answers.${answerKey(id)}.do`,
        level === 'ask' || settled ? 'keep' : undefined,
      ]),
    ),
  view: ({ open, form, query }) => view({ open, form, page: query.page }),
  answer: ({ draft, read }, { answers, undo }, again) => {
    if (undo !== undefined) return withoutAnswer(draft.decisions, undo);
    const asked = questionsOf({ read }).flatMap((question) => {
      const given = answers?.[answerKey(question.id)];
      return given ? [{ question, given }] : [];
    });
    const errors = asked.flatMap(({ question, given }) => faultIn(question, given));
    if (errors.length > 0) return refuse(Object.fromEntries(errors));
    const decided = asked.reduce(
      (decisions, { question, given }) => decide(decisions, question, given),
      draft.decisions,
    );
    const typed = asked.filter(({ given }) => given.do === 'type');
    const still = typed.length === 0 ? [] : again(decided).findings.filter(({ level }) => level === 'stop');
    const wrong = typed.flatMap(({ question }) => {
      const found = still.find((finding) => cellOf(finding) === cellOf(question));
      return found ? [[`answers.${answerKey(question.id)}.text`, problemInWords(found)] as const] : [];
    });
    if (wrong.length > 0) return refuse(Object.fromEntries(wrong));
    return decided;
  },
  next: (open, { undo }) => {
    const unanswered = questionsOf(open).findIndex((question) => !question.settled);
    if (unanswered < 0 && undo === undefined) return `${importAddress(open)}/people`;
    return `${importAddress(open)}/questions?page=${pageOf(Math.max(0, unanswered))}`;
  },
});

type Answer = z.infer<typeof answer>;

function faultIn({ id, level, settled, name: who, row }: Question, given: Answer): [string, string][] {
  const name = `answers.${answerKey(id)}`;
  if (given.do === undefined)
    return level === 'stop' && !settled ? [[`${name}.do`, words.unanswered(who || words.row(row))]] : [];
  return given.do === 'type' && !given.text?.trim() ? [[`${name}.text`, words.nothingTyped]] : [];
}

function decide(decisions: Decisions, question: Question, given: Answer): Decisions {
  const row = rowId(question.sheet, question.row);
  const says = (text: string): Decisions => ({
    ...decisions,
    cells: { ...decisions.cells, [cellOf(question)]: text },
  });
  if (given.do === 'out') return { ...decisions, rows: { ...decisions.rows, [row]: 'leave out' } };
  if (given.do === 'type') return says(given.text?.trim() ?? '');
  if (given.do === 'repair') return says(question.repair ?? '');
  const choice = /^choice-(\d+)$/.exec(given.do ?? '')?.[1];
  if (choice !== undefined) return says(question.choices[Number(choice)] ?? '');
  return { ...decisions, seen: [...new Set([...decisions.seen, question.id])] };
}

/** Takes back a correction of a cell, or the leaving out of a row. */
function withoutAnswer(decisions: Decisions, undo: string): Decisions {
  const without = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== undo));
  return { ...decisions, cells: without(decisions.cells), rows: without(decisions.rows) };
}
