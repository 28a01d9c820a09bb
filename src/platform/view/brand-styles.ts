import { contrast } from './contrast.ts';

/** What a scheme's colour must reach against the white words on it (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** Whether white words can be read on a scheme's own colour, written `#rrggbb`. Asked when it is saved. */
export const isReadableBrand = (colour: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(colour) && contrast(colour, '#ffffff') >= enough;

/** The stylesheet of a scheme's own colour, served at the address in `Chrome.brandStyles`. */
export function brandStyles(colour: string): string {
  if (!isReadableBrand(colour)) throw new Error(`White words cannot be read on ${colour}`);
  return `:root{--app-brand:${colour}}`;
}
