import type { Audience, Question } from './definition.ts';

export type Reader = 'author' | Audience;

export const mayRead = (question: Question, reader: Reader): boolean =>
  reader === 'author' || question.readers.includes(reader);
