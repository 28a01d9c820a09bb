import type { Answer } from './answers.ts';

/** What became of what was typed; null when nothing was. */
export type Reading = { answer: Answer } | { problem: string } | null;

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
