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
}

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
