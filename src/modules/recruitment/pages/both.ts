import { z } from 'zod';

/** Two schemas over what one page posted: each reads its own fields, and the errors of both are shown together. */
export function both<First, Second>(
  first: z.ZodType<First>,
  second: z.ZodType<Second>,
): z.ZodType<readonly [First, Second]> {
  return z.unknown().transform((typed, context) => {
    const [one, other] = [first.safeParse(typed), second.safeParse(typed)];
    if (one.success && other.success) return [one.data, other.data] as const;
    for (const { path, message } of [...(one.error?.issues ?? []), ...(other.error?.issues ?? [])])
      context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });
}
