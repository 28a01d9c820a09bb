import type { ComponentChildren } from 'preact';

/** Anything that can stand between tags: text, a number, elements, or a list of them. */
export type Content = ComponentChildren;

/** Joins the class names that are there. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Joins the ids of what describes a box, or nothing at all: an empty `aria-describedby` is noise. */
export const ids = (...names: readonly (string | false | undefined)[]): string | undefined =>
  classes(...names) || undefined;

/** Whether there is anything to draw. Zero is something. */
export const present = (content: Content): boolean =>
  content !== undefined && content !== null && content !== false && content !== '';
