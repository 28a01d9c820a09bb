import type { Tx } from '../../db/index.ts';
import type { Carrier } from '../carriers/carrier.ts';
import type { EmailDefinition, Recipient } from '../email.ts';

/** Everything sending needs, given where the program is put together. */
export interface Mailroom {
  readonly carrier: Carrier;
  readonly emails: readonly EmailDefinition[];
  /** The public address of the site, without a slash at its end. */
  readonly site: string;
  /** Where a person is written to, or null for one who is not (any more). */
  addressOf(tx: Tx, person: string): Promise<Recipient | null>;
}
