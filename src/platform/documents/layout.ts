import { artifact, ink, type Paper } from './paper.ts';

/** The left margin, in points. */
export const left = 64;

export function widthOf({ doc }: Paper): number {
  return doc.page.width - left * 2;
}

/** Begins a new page where fewer than `height` points are left, and says whether it did. */
export function keepTogether({ doc }: Paper, height: number): boolean {
  if (doc.y + height <= doc.page.maxY()) return false;
  doc.addPage();
  return true;
}

export function rule(paper: Paper, y: number, to = paper.doc.page.width - left): void {
  artifact(paper, 'Layout', () => paper.doc.moveTo(left, y).lineTo(to, y).lineWidth(0.5).stroke(ink.line));
}
