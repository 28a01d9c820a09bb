import type { z } from 'zod';
import { gather, type RawForm } from './raw.ts';

export type Parsed<Input> =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Checks what was typed; each error stands under the name of the field that it is about. */
export function parseForm<Input>(schema: z.ZodType<Input>, raw: RawForm): Parsed<Input> {
  const result = schema.safeParse(gather(raw));
  if (result.success) return { ok: true, input: result.data };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const field = issue.path.join('.') || 'form';
    errors[field] ??= issue.message;
  }
  return { ok: false, errors };
}
