import { z } from 'zod';

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const extensions = z.unknown().transform(() => ({}));

/** What a browser answers with when a passkey is made. */
export const registration = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
  clientExtensionResults: extensions,
});

/** What it answers with when one is used. The handle names the person for whom it was made. */
export const assertion = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
  clientExtensionResults: extensions,
});

/** A form's field that holds JSON of this shape. */
export const jsonOf = <T>(shape: z.ZodType<T>, words: string): z.ZodType<T> =>
  z
    .string({ error: words })
    .max(100_000, words)
    .transform((text, context) => {
      const read = shape.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: words });
      return z.NEVER;
    });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
