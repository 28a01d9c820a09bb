import { z } from 'zod';

export interface Asker {
  /** What was typed in a field; where it is wrong its errors are told, and this is taken for it. */
  take<T>(field: string, schema: z.ZodType<T>, otherwise: T): T;
  fail(field: string, message: string): void;
}

/** A form in which one answer decides what else is asked: all that is wrong is told in one go, and only of what was asked. */
export const asked = <Input>(read: (asker: Asker, raw: Readonly<Record<string, unknown>>) => Input): z.ZodType<Input> =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const fail = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    const take = <T>(field: string, schema: z.ZodType<T>, otherwise: T): T => {
      const result = schema.safeParse(raw[field]);
      if (result.success) return result.data;
      for (const { message } of result.error.issues) fail(field, message);
      return otherwise;
    };
    return read({ take, fail }, raw);
  });
