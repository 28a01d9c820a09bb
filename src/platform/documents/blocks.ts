import type { Block, Fact, Language, Signature } from './document.ts';
import { keepTogether, left, rule, widthOf } from './layout.ts';
import { artifact, group, ink, type Paper, tag } from './paper.ts';
import { drawTable } from './table.ts';
import { words } from './words.ts';

const size = 11;

export function drawBlock(paper: Paper, block: Block, language: Language): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(paper, block.level, block.text);
      break;
    case 'paragraph':
      drawParagraph(paper, block.text);
      break;
    case 'list':
      drawList(paper, block.items, block.numbered ?? false);
      break;
    case 'facts':
      drawFacts(paper, block.rows);
      break;
    case 'table':
      drawTable(paper, block);
      break;
    case 'signatures':
      drawSignatures(paper, block.lines, words[language].toSign);
      break;
  }
}

function drawHeading(paper: Paper, level: 2 | 3, text: string): void {
  const { doc, root } = paper;
  keepTogether(paper, 72);
  doc.y += level === 2 ? 10 : 4;
  tag(paper, { parent: root, name: `H${level}` }, () =>
    doc
      .font('bold')
      .fontSize(level === 2 ? 16 : 13)
      .fillColor(ink.text)
      .text(text, left),
  );
  doc.y += 5;
}

function drawParagraph(paper: Paper, text: string): void {
  tag(paper, { parent: paper.root, name: 'P' }, () => body(paper).text(text, left, undefined, { lineGap: 2 }));
  paper.doc.y += 8;
}

function drawList(paper: Paper, items: readonly string[], numbered: boolean): void {
  const { doc, root } = paper;
  group(paper, { parent: root, name: 'L' }, (list) => {
    for (const [index, item] of items.entries()) {
      keepTogether(paper, 30);
      const top = doc.y;
      group(paper, { parent: list, name: 'LI' }, (line) => {
        tag(paper, { parent: line, name: 'Lbl' }, () =>
          body(paper).text(numbered ? `${index + 1}.` : '•', left + 4, top),
        );
        tag(paper, { parent: line, name: 'LBody' }, () =>
          body(paper).text(item, left + 24, top, { width: widthOf(paper) - 24, lineGap: 2 }),
        );
      });
      doc.y += 3;
    }
  });
  doc.x = left;
  doc.y += 6;
}

/** Facts read as a table whose first column names each row, so that a screen reader says both. */
function drawFacts(paper: Paper, rows: readonly Fact[]): void {
  const { doc, root } = paper;
  const keyWidth = Math.round(widthOf(paper) * 0.34);
  const valueWidth = widthOf(paper) - keyWidth - 12;
  group(paper, { parent: root, name: 'Table' }, (table) => {
    for (const { key, value } of rows) {
      const keyHeight = body(paper).font('bold').heightOfString(key, { width: keyWidth });
      const height = Math.max(keyHeight, body(paper).heightOfString(value, { width: valueWidth, lineGap: 2 }));
      keepTogether(paper, Math.min(height, 200) + 12);
      const top = doc.y;
      group(paper, { parent: table, name: 'TR' }, (row) => {
        tag(paper, { parent: row, name: 'TH', scope: 'Row' }, () =>
          body(paper).font('bold').text(key, left, top, { width: keyWidth }),
        );
        const [page, keyEnd] = [doc.page, doc.y];
        tag(paper, { parent: row, name: 'TD' }, () =>
          body(paper).text(value, left + keyWidth + 12, top, { width: valueWidth, lineGap: 2 }),
        );
        if (doc.page === page) doc.y = Math.max(doc.y, keyEnd);
      });
      rule(paper, doc.y + 4);
      doc.y += 10;
    }
  });
  doc.x = left;
  doc.y += 6;
}

function drawSignatures(paper: Paper, lines: readonly Signature[], toSign: string): void {
  const { doc, root } = paper;
  for (const { name, role, signed } of lines) {
    keepTogether(paper, 84);
    const line = doc.y + 34;
    if (signed)
      artifact(paper, 'Layout', () =>
        doc
          .font('serif')
          .fontSize(17)
          .fillColor(ink.brand)
          .text(name, left, line - 24),
      );
    else rule(paper, line, left + 280);
    tag(paper, { parent: root, name: 'P' }, () => {
      body(paper)
        .font('bold')
        .text(`${name}, ${role}`, left, line + 6);
      body(paper)
        .fillColor(ink.quiet)
        .text(signed ?? toSign, left);
    });
    doc.y += 12;
  }
}

function body({ doc }: Paper): PDFKit.PDFDocument {
  return doc.font('regular').fontSize(size).fillColor(ink.text);
}
