import { addressOf, identify } from '../modules/accounts/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';
import { type AppOptions, buildApp, type Route, type Services, type Settings } from '../platform/http/index.ts';
import { drain as drainWork, type Sweep, type Work } from '../platform/jobs/index.ts';
import { type Carrier, deliverDue, type Mailroom } from '../platform/mail/index.ts';
import { type MasterKey, sealingWith } from '../platform/sealing/index.ts';
import { coordinatorRoutes, waitingInProgrammes } from '../workspaces/coordinator/index.ts';
import { homeRoutes } from '../workspaces/home/index.ts';
import { organisationRoutes } from '../workspaces/organisation/index.ts';
import { chrome } from './chrome.ts';
import { demonstrationPeople } from './demonstration/people.ts';
import { modules } from './modules.ts';

export interface House {
  readonly services: Services;
  /** What the worker does. */
  readonly work: Work<Services>;
}

interface Parts {
  readonly db: Database;
  readonly clock: Clock;
  readonly master: MasterKey;
  readonly settings: Settings;
  readonly carrier: Carrier;
}

/** Joins the rooms over one database: the same for the product, its worker, the demonstration and the tests. */
export function buildHouse({ db, clock, master, settings, carrier }: Parts): House {
  const services: Services = { db, clock, sealing: sealingWith(master, clock), settings };
  const emails = modules.flatMap((module) => module.emails);
  const sendMail = mailSweep({ carrier, emails, site: settings.baseUrl, addressOf }, clock);
  const sweeps = [sendMail, ...modules.flatMap((module) => module.sweeps)];
  return { services, work: { db, clock, services, subscriptions: modules, sweeps } };
}

const mailSweep = (mailroom: Mailroom, clock: Clock): Sweep<Services> => ({
  name: 'mail',
  run: ({ db }) => deliverDue(db, mailroom, clock),
});

/** Every address of the product. */
export const routes: readonly Route[] = [
  ...homeRoutes({
    waiting: [...modules.flatMap(({ waiting }) => waiting ?? []), waitingInProgrammes],
    demonstration: demonstrationPeople,
  }),
  ...coordinatorRoutes,
  ...organisationRoutes,
  ...modules.flatMap((module) => module.routes),
];

export function buildWeb({ services }: House, given: Pick<AppOptions, 'log' | 'behindProxy' | 'patience'>) {
  return buildApp({ ...given, services, routes, identify, chrome: chrome(services.settings) });
}

/** Does now all that is due, as the worker does it: for tests, and for making the demonstration. */
export const drain = ({ work }: House): Promise<void> => drainWork(work);
