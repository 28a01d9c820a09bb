import type { Award, Fact } from './document.ts';
import { artifact, closePaper, type Face, ink, openPaper, type Paper, tag } from './paper.ts';

const margin = 110;

/** One landscape page to frame. Long names and statements are set smaller rather than cut. */
export function certificate(award: Award): Promise<Uint8Array> {
  const paper = openPaper(award, 'landscape');
  drawFrame(paper);
  line(paper, award.from, { name: 'P', y: 84, face: 'bold', size: 13, color: ink.brand });
  line(paper, award.title, { name: 'H1', y: 116, face: 'serifBold', size: 36 });
  line(paper, award.before, { name: 'P', y: 188, face: 'regular', size: 14, color: ink.quiet });
  line(paper, award.name, { name: 'H2', y: 216, face: 'serif', size: 34, color: ink.brand });
  line(paper, award.statement, { name: 'P', y: 276, face: 'regular', size: 15, height: 64, margin: 150 });
  drawFacts(paper, award.facts);
  drawSignatory(paper, award);
  return closePaper(paper);
}

function drawFrame(paper: Paper): void {
  const { doc } = paper;
  const { width, height } = doc.page;
  artifact(paper, 'Layout', () => {
    doc
      .rect(28, 28, width - 56, height - 56)
      .lineWidth(2.5)
      .stroke(ink.brand);
    doc
      .rect(36, 36, width - 72, height - 72)
      .lineWidth(0.75)
      .stroke(ink.brand);
    const middle = width / 2;
    doc
      .moveTo(middle - 60, 176)
      .lineTo(middle - 8, 176)
      .lineWidth(0.75)
      .stroke(ink.brand);
    doc
      .moveTo(middle + 8, 176)
      .lineTo(middle + 60, 176)
      .stroke(ink.brand);
    // Two dots side by side: the sign of the programme.
    doc
      .circle(middle - 3, 176, 2.2)
      .circle(middle + 3, 176, 2.2)
      .fill(ink.brand);
  });
}

type Setting = {
  readonly name: 'P' | 'H1' | 'H2';
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly color?: string;
  readonly height?: number;
  readonly margin?: number;
};

function line(paper: Paper, text: string, setting: Setting): void {
  const { doc, root } = paper;
  const { name, y, face, size, color, height, margin: side = margin } = setting;
  const options = { width: doc.page.width - side * 2, align: 'center' } satisfies PDFKit.Mixins.TextOptions;
  doc.font(face);
  const fits = (points: number) => doc.fontSize(points).heightOfString(text, options) <= (height ?? points * 1.6);
  let points = size;
  while (points > 8 && !fits(points)) points -= 1;
  tag(paper, { parent: root, name }, () =>
    doc
      .fontSize(points)
      .fillColor(color ?? ink.text)
      .text(text, side, y, options),
  );
}

function drawFacts(paper: Paper, facts: readonly Fact[]): void {
  const { doc, root } = paper;
  const width = (doc.page.width - margin * 2) / Math.max(1, facts.length);
  for (const [index, { key, value }] of facts.entries()) {
    tag(paper, { parent: root, name: 'P' }, () => {
      const options = { width: width - 12, align: 'center' } satisfies PDFKit.Mixins.TextOptions;
      const x = margin + width * index + 6;
      doc.font('regular').fontSize(11).fillColor(ink.quiet).text(key, x, 360, options);
      doc
        .font('bold')
        .fontSize(14)
        .fillColor(ink.text)
        .text(value, x, doc.y + 1, { ...options, height: 40 });
    });
  }
}

function drawSignatory(paper: Paper, { signatory, day }: Award): void {
  const { doc } = paper;
  const y = doc.page.height - 116;
  const right = doc.page.width - margin;
  artifact(paper, 'Layout', () => {
    doc
      .moveTo(margin, y)
      .lineTo(margin + 230, y)
      .lineWidth(0.75)
      .stroke(ink.line);
    doc
      .moveTo(right - 230, y)
      .lineTo(right, y)
      .stroke(ink.line);
  });
  under(paper, margin, y, [signatory.name, signatory.role]);
  under(paper, right - 230, y, [day]);
}

function under(paper: Paper, x: number, y: number, texts: readonly string[]): void {
  const { doc, root } = paper;
  tag(paper, { parent: root, name: 'P' }, () => {
    const options = { width: 230, align: 'center' } satisfies PDFKit.Mixins.TextOptions;
    const [first = '', ...rest] = texts;
    doc
      .font('bold')
      .fontSize(12)
      .fillColor(ink.text)
      .text(first, x, y + 6, options);
    for (const text of rest) doc.font('regular').fontSize(11).fillColor(ink.quiet).text(text, x, doc.y, options);
  });
}
