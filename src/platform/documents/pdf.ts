import { drawBlock } from './blocks.ts';
import type { Document } from './document.ts';
import { artifact, closePaper, ink, openPaper, type Paper, tag } from './paper.ts';
import { words } from './words.ts';

/** A tagged A4 document. Throws only on a fault: any text can be set, and what the typeface lacks shows as a box. */
export function pdf(document: Document): Promise<Uint8Array> {
  const paper = openPaper(document, 'portrait');
  drawTitle(paper, document);
  for (const block of document.blocks) drawBlock(paper, block, document.language);
  drawFooters(paper, document);
  return closePaper(paper);
}

function drawTitle(paper: Paper, { from, title }: Document): void {
  const { doc, root } = paper;
  tag(paper, { parent: root, name: 'P' }, () => doc.font('bold').fontSize(11).fillColor(ink.brand).text(from));
  artifact(paper, 'Layout', () => doc.rect(64, doc.y + 4, 48, 3).fill(ink.brand));
  doc.y += 22;
  tag(paper, { parent: root, name: 'H1' }, () =>
    doc.font('bold').fontSize(25).fillColor(ink.text).text(title, { lineGap: 1 }),
  );
  doc.y += 14;
}

function drawFooters(paper: Paper, document: Document): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    // Writing below the margin would otherwise begin another page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - 46;
    artifact(paper, 'Pagination', () => {
      doc
        .moveTo(64, y - 8)
        .lineTo(doc.page.width - 64, y - 8)
        .lineWidth(0.5)
        .stroke(ink.line);
      doc.font('regular').fontSize(9).fillColor(ink.quiet);
      doc.text(`${document.from}: ${document.title}`, 64, y, { width: 360, height: 12, ellipsis: true });
      doc.text(words[document.language].page(index + 1, count), doc.page.width - 164, y, {
        width: 100,
        align: 'right',
      });
    });
  }
}
