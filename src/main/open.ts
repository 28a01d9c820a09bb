import { type Clock, systemClock } from '../platform/clock/index.ts';
import { type Database, openDatabase } from '../platform/db/index.ts';
import { type Carrier, outboxCarrier, showCopies, smtpCarrier } from '../platform/mail/index.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { Config } from './config.ts';
import { buildHouse, type House } from './house.ts';
import { openMasterKey } from './master-key.ts';

interface Opening {
  readonly demonstration: boolean;
  readonly clock?: Clock;
}

/** Opens the database, brings it up to date and joins the house over it. */
export async function openHouse(config: Config, { demonstration, clock = systemClock }: Opening): Promise<House> {
  const master = await openMasterKey(config);
  const db = await openDatabase(config.place);
  await bringUpToDate(db, clock.now());
  await showCopies(db, demonstration);
  return buildHouse({
    db,
    clock,
    master,
    settings: {
      baseUrl: config.BASE_URL ?? `http://localhost:${config.PORT}`,
      serviceName: config.SERVICE_NAME,
      demonstration,
      providers: config.SIGN_IN_PROVIDERS,
    },
    carrier: carrierOf(config, db, demonstration),
  });
}

function carrierOf({ SMTP_URL, MAIL_FROM }: Config, db: Database, demonstration: boolean): Carrier {
  if (demonstration) return outboxCarrier(db);
  if (!SMTP_URL || !MAIL_FROM) throw new Error('Set SMTP_URL and MAIL_FROM: people sign in by mail');
  return smtpCarrier({ server: SMTP_URL, sender: MAIL_FROM });
}
