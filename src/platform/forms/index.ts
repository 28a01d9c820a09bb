export { asked } from './asked.ts';
export { day, emailAddress, integer, longText, manyOf, oneOf, optional, shortText, time, yesNo } from './fields.ts';
export { type Parsed, parseForm } from './parse.ts';
export { addRow, gather, type RawForm, removeRow, rowsOf } from './raw.ts';
export { rows } from './rows.ts';
