import { z } from 'zod';

/** The rows of an add-another list, in order; rows left wholly blank are dropped, errors keep the row's own index. */
export function rows<Row>(row: z.ZodType<Row>, limits: { readonly max: number }): z.ZodType<readonly Row[]> {
  return z
    .unknown()
    .optional()
    .transform((value, context) => {
      const typed = Object.entries(value ?? {}).filter(([, cells]) => !isBlank(cells));
      if (typed.length > limits.max) context.addIssue({ code: 'custom', message: `Enter ${limits.max} or fewer` });
      return typed.flatMap(([index, cells]) => {
        const result = row.safeParse(cells);
        if (result.success) return [result.data];
        for (const issue of result.error.issues)
          context.addIssue({ code: 'custom', message: issue.message, path: [index, ...issue.path] });
        return [];
      });
    });
}

/** Whether nothing was typed, in a box or in all the boxes of a group. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
