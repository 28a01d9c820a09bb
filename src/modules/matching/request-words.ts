import type { Tx } from '../../platform/db/index.ts';
import type { Pen, Sealing } from '../../platform/sealing/index.ts';
import { type Answers, type Questionnaire, questionsOf, storedAnswersSchema } from '../questionnaires/index.ts';

export const audiences = ['mentor', 'coordinator'] as const;
export type Audience = (typeof audiences)[number];

/** The mentor to whom the match is offered reads hopes and background; the rest of a request is the coordinator's alone. */
export function partedByAudience(form: Questionnaire, answers: Answers): Readonly<Record<Audience, Answers>> {
  const forMentor = new Set(
    questionsOf(form)
      .filter(({ readers }) => readers.includes('mentor'))
      .map(({ name }) => name),
  );
  const entries = Object.entries(answers);
  return {
    mentor: Object.fromEntries(entries.filter(([name]) => forMentor.has(name))),
    coordinator: Object.fromEntries(entries.filter(([name]) => !forMentor.has(name))),
  };
}

interface Words {
  readonly request: string;
  readonly audience: Audience;
}

export const wordsPlace = ({ request, audience }: Words): string =>
  `matching.request_words.sealed:${request}/${audience}`;

export const sealWords = (pen: Pen, { answers, ...words }: Words & { readonly answers: Answers }): Uint8Array =>
  pen.seal(JSON.stringify(answers), wordsPlace(words));

interface Opening extends Words {
  readonly mentee: string;
  readonly sealed: Uint8Array;
}

export async function openWords(tx: Tx, sealing: Sealing, { mentee, sealed, ...words }: Opening): Promise<Answers> {
  const reader = await sealing.reader(tx, { kind: 'person', id: mentee });
  return reader ? storedAnswersSchema.parse(JSON.parse(reader.unseal(sealed, wordsPlace(words)))) : {};
}
