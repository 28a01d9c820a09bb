import type { Column, Table } from './document.ts';
import { keepTogether, left, rule, widthOf } from './layout.ts';
import { artifact, group, ink, type Paper, tag } from './paper.ts';

const padding = 5;

type Cell = { readonly text: string; readonly x: number; readonly width: number; readonly align: 'left' | 'right' };

/** A table with a caption; its header row is shown again on every page it runs over, and read once. */
export function drawTable(paper: Paper, { caption, columns, rows }: Table): void {
  const { doc, root } = paper;
  const header = layOut(
    paper,
    columns,
    columns.map((column) => column.heading),
  );
  keepTogether(paper, 44 + heightOf(paper, header, 'bold') + 24);
  group(paper, { parent: root, name: 'Table' }, (table) => {
    tag(paper, { parent: table, name: 'Caption' }, () =>
      doc
        .font('bold')
        .fontSize(12)
        .fillColor(ink.text)
        .text(caption, left, doc.y, { width: widthOf(paper) }),
    );
    doc.y += 4;
    group(paper, { parent: table, name: 'TR' }, (row) => {
      shade(paper, heightOf(paper, header, 'bold'));
      drawRow(paper, header, (_, draw) => tag(paper, { parent: row, name: 'TH', scope: 'Column' }, draw), 'bold');
    });
    for (const cells of rows) {
      const laidOut = layOut(paper, columns, cells);
      if (keepTogether(paper, heightOf(paper, laidOut, 'regular'))) repeatHeader(paper, header);
      group(paper, { parent: table, name: 'TR' }, (row) =>
        drawRow(
          paper,
          laidOut,
          (cell, draw) =>
            cell === laidOut[0]
              ? tag(paper, { parent: row, name: 'TH', scope: 'Row' }, draw)
              : tag(paper, { parent: row, name: 'TD' }, draw),
          'regular',
        ),
      );
    }
  });
  doc.x = left;
  doc.y += 12;
}

function repeatHeader(paper: Paper, header: readonly Cell[]): void {
  shade(paper, heightOf(paper, header, 'bold'));
  drawRow(paper, header, (_, draw) => artifact(paper, 'Pagination', draw), 'bold');
}

function drawRow(
  paper: Paper,
  cells: readonly Cell[],
  place: (cell: Cell, draw: () => void) => void,
  font: 'regular' | 'bold',
): void {
  const { doc } = paper;
  const top = doc.y;
  const height = heightOf(paper, cells, font);
  for (const cell of cells) {
    place(cell, () => {
      const { x, width, align, text } = cell;
      doc.font(font).fontSize(10).fillColor(ink.text);
      doc.text(text, x + padding, top + padding, { width: width - padding * 2, align });
    });
  }
  doc.y = top + height;
  rule(paper, doc.y);
}

function layOut(paper: Paper, columns: readonly Column[], texts: readonly string[]): Cell[] {
  const shares = columns.reduce((sum, { share }) => sum + (share ?? 1), 0);
  let x = left;
  return columns.map(({ align, share }, index) => {
    const width = (widthOf(paper) * (share ?? 1)) / shares;
    const cell: Cell = { text: texts[index] ?? '', x, width, align: align ?? 'left' };
    x += width;
    return cell;
  });
}

function heightOf({ doc }: Paper, cells: readonly Cell[], font: 'regular' | 'bold'): number {
  doc.font(font).fontSize(10);
  const heights = cells.map(({ text, width }) => doc.heightOfString(text || ' ', { width: width - padding * 2 }));
  return Math.max(...heights) + padding * 2;
}

function shade(paper: Paper, height: number): void {
  const { doc } = paper;
  artifact(paper, 'Layout', () => doc.rect(left, doc.y, widthOf(paper), height).fill(ink.shade));
}
