import type { Language } from './document.ts';

export const words: Record<Language, { page(page: number, of: number): string; toSign: string }> = {
  'en-GB': { page: (page, of) => `Page ${page} of ${of}`, toSign: 'sign and date' },
  cy: { page: (page, of) => `Tudalen ${page} o ${of}`, toSign: 'llofnod a dyddiad' },
};
