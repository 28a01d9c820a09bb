import type { Clock } from '../clock/index.ts';
import type { Database } from '../db/index.ts';
import type { Sealing } from '../sealing/index.ts';

/** What every handler may use beside its transaction. */
export interface Services {
  readonly db: Database;
  readonly clock: Clock;
  readonly sealing: Sealing;
  readonly settings: Settings;
}

export interface Settings {
  /** Where people reach the product, without a slash at the end: 'https://mentoring.example'. */
  readonly baseUrl: string;
  readonly demonstration: boolean;
  readonly serviceName: string;
  /** Who else may vouch for somebody, beside their mail; nobody without it. */
  readonly providers?: readonly Provider[];
}

/** A provider of sign-ins that speaks OpenID Connect. */
export interface Provider {
  /** Its place in addresses: 'council'. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names the tenant, and the tenants whose people may come in; null where the issuer is one organisation's own. */
  readonly tenants: { readonly claim: string; readonly allowed: readonly string[] } | null;
}

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
