import { addressOf, identify } from '../modules/accounts/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';
import { type AppOptions, buildApp, type Services, type Settings } from '../platform/http/index.ts';
import { type Carrier, deliverDue, type Mailroom } from '../platform/mail/index.ts';
import { type MasterKey, sealingWith } from '../platform/sealing/index.ts';
import { chrome } from './chrome.ts';
import { modules } from './modules.ts';

export interface House {
  readonly services: Services;
  readonly mailroom: Mailroom;
}

interface Parts {
  readonly db: Database;
  readonly clock: Clock;
  readonly master: MasterKey;
  readonly settings: Settings;
  readonly carrier: Carrier;
  readonly wake: () => void;
}

/** Joins the rooms over one database: the same for the product, its worker, the demonstration and the tests. */
export function buildHouse({ db, clock, master, settings, carrier, wake }: Parts): House {
  return {
    services: { db, clock, sealing: sealingWith(master), settings, wake },
    mailroom: { carrier, emails: modules.flatMap(({ emails }) => emails), site: settings.baseUrl, addressOf },
  };
}

export function buildWeb({ services }: House, given: Pick<AppOptions, 'log' | 'behindProxy'>) {
  const routes = modules.flatMap((module) => module.routes);
  return buildApp({ ...given, services, routes, identify, chrome: chrome(services.settings) });
}

/** Does now all that is due, as the worker does it: for tests, and for making the demonstration. */
export async function drain({ services, mailroom }: House): Promise<void> {
  await deliverDue(services.db, mailroom, services.clock);
}
