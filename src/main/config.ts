import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Place, placeOf } from '../platform/db/index.ts';
import { signInProviders } from './sign-in-providers.ts';

const flag = z
  .enum(['yes', 'no'], 'must be yes or no')
  .default('no')
  .transform((value) => value === 'yes');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  /** Where people reach the product; made from the port when it is not given. */
  BASE_URL: z.url().optional(),
  SERVICE_NAME: z.string().default('Alongside'),
  /** 32 bytes in base64; otherwise the key file is read, and made at the first start. */
  MASTER_KEY: z.string().optional(),
  KEY_FILE: z.string().optional(),
  /** A hardware security module: its library, the token's label, and the labels of the keys, the present one first. */
  PKCS11_MODULE: z.string().optional(),
  PKCS11_TOKEN: z.string().default('alongside'),
  PKCS11_PIN: z.string().optional(),
  PKCS11_KEY: z.string().default('alongside'),
  /** Where backups of the keys go: away from the data, and from where the data are backed up to. */
  KEY_BACKUPS: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  /** Who else may vouch for people, beside their mail. */
  SIGN_IN_PROVIDERS: signInProviders,
  BEHIND_PROXY: flag,
  /** The operator's word that the embedded database will do: trying, demonstrating, a small pilot. */
  EMBEDDED_PILOT: flag,
});

export interface Config extends z.infer<typeof environment> {
  readonly place: Place;
  readonly keyFile: string;
  readonly keyBackups: string;
  readonly dataFolder: string;
}

/** Reads and checks the environment once, at the start; throws a sentence that names the variable and what is wrong. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The environment is not right. ${faults.join('; ')}`);
  }
  const dataFolder = resolve(result.data.DATA_DIR);
  // Beside the data folder, not in it: whoever copies the data does not copy the key with it.
  const keyFile = resolve(result.data.KEY_FILE ?? join(`${dataFolder}-keys`, 'master.key'));
  const keyBackups = resolve(result.data.KEY_BACKUPS ?? join(`${dataFolder}-keys`, 'backups'));
  return { ...result.data, place: placeOf(given, dataFolder), keyFile, keyBackups, dataFolder };
}
