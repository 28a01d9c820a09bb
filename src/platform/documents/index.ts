export { certificate } from './certificate.ts';
export type { Award, Block, Column, Document, Fact, Language, Signature, Table } from './document.ts';
export { pdf } from './pdf.ts';
export { type CellValue, type Sheet, workbook } from './workbook.ts';
