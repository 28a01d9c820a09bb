import { z } from 'zod';

const isSafe = (issuer: string): boolean => {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
};

const provider = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be short, of small letters, digits and hyphens'),
  label: z.string().min(1).max(80),
  issuer: z.url().refine(isSafe, 'must begin with https:'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Left out only where the issuer is one organisation's own. */
  tenants: z
    .strictObject({ claim: z.string().min(1).default('tid'), allowed: z.array(z.string().min(1)).min(1) })
    .nullable()
    .default(null),
});

const list = z
  .array(provider)
  .max(10)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'must each have a name of their own')
  .refine(
    (all) => new Set(all.map(({ issuer }) => issuer)).size === all.length,
    'must each have an issuer of their own',
  );

/** The allow-list of those who may vouch for people, as JSON; nobody else ever does. */
export const signInProviders = z
  .string()
  .default('[]')
  .transform((text, context) => {
    const read = list.safeParse(parsed(text));
    if (read.success) return read.data;
    // What stands there holds secrets, so only the place and the fault are told.
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', message: `${path.join('.')} ${message}` });
    return z.NEVER;
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
