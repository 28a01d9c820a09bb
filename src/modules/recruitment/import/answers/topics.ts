import { comparable } from '../values/plain-text.ts';

type Option = { readonly value: string; readonly label: string };

/** What people write in spreadsheets, and the plain words that a form's list is more likely to use for it. */
const plainWords: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/kinship|foster|adopt|corporate parent|care leav|unaccompanied|looked after|\blac\b/, 'children in care'],
  [/\bsend\b|ehcp|inclusion|virtual school/, 'special educational needs'],
  [/mash|front door|domestic abuse|exploitation|child protection|\biro\b/, 'safeguarding'],
  [/ofsted|ilacs|intervention/, 'inspection'],
  [/improvement|quality|audit/, 'improving practice quality'],
  [/budget|finance|commission|savings/, 'budgets commissioning'],
  [/performance|data|evidence/, 'data evidence'],
  [/elected|members|partner|multi agency|health/, 'partners'],
  [/restructur|transformation|change/, 'change restructuring'],
  [/recruit|retention|workforce/, 'workforce'],
];

/** Words too common to tell one topic from another. */
const common = new Set('and the of a an in to for with into care children people my who using first'.split(' '));

/** The topics of a form that the phrases of a spreadsheet come nearest to, and the phrases that come near none. */
export function topicsFor(
  phrases: readonly string[],
  options: readonly Option[],
): { readonly values: readonly string[]; readonly left: readonly string[] } {
  const found = phrases.map((phrase) => ({ phrase, value: nearest(phrase, options) }));
  return {
    values: [...new Set(found.flatMap(({ value }) => value ?? []))],
    left: found.filter(({ value }) => value === null).map(({ phrase }) => phrase),
  };
}

function nearest(phrase: string, options: readonly Option[]): string | null {
  const text = comparable(phrase);
  const plain = plainWords.find(([pattern]) => pattern.test(text))?.[1];
  return (plain && best(plain, options)) ?? best(text, options);
}

function best(text: string, options: readonly Option[]): string | null {
  const scores = options.map(({ value, label }) => ({ value, score: wordsInCommon(text, comparable(label)) }));
  const top = scores.reduce<{ value: string | null; score: number }>(
    (before, next) => (next.score > before.score ? next : before),
    { value: null, score: 0 },
  );
  return top.value;
}

function wordsInCommon(one: string, other: string): number {
  if (other.includes(one)) return 10;
  const stems = (text: string) =>
    text
      .split(' ')
      .filter((word) => !common.has(word))
      .map((word) => word.slice(0, 6));
  const there = new Set(stems(other));
  return stems(one).filter((stem) => there.has(stem)).length;
}
