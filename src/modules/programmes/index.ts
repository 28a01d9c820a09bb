export { type Fillable, fill, termWords } from './template/fill.ts';
export { type Priority, type PriorityRule, suggestLevel } from './template/priority-rules.ts';
export type { Reminder } from './template/reminders.ts';
export { type FormPurpose, formPurposes, type Template } from './template/template.ts';
export type { Terms } from './template/terms.ts';
export type { Outcome, Texts } from './template/texts.ts';
