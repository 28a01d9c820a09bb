import type { SignedIn } from '../access/index.ts';
import type { Tx } from '../db/index.ts';
import type { Handler, Sweep } from '../jobs/index.ts';
import type { EmailDefinition } from '../mail/index.ts';
import type { TableNote } from '../personal-data/index.ts';
import type { ConsentKind } from './consent.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** Something that a person must do, for the top of their home page; one press leads to where it is done. */
export interface WaitingItem {
  /** What it is, with whom: "Answer the proposal to mentor Ana Okafor". */
  readonly title: string;
  readonly href: string;
  /** The words of the button: "Answer". */
  readonly action: string;
  readonly detail?: string;
  readonly since: Temporal.Instant;
  readonly due?: Temporal.Instant;
}

/** One page's asking after what waits for somebody. Every room gets this very object, so that what several need is read once. */
export interface Asking {
  readonly tx: Tx;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

/** Something that several rooms need of one asking, read once for all of them. */
export function oncePerAsking<T>(read: (asking: Asking) => Promise<T>): (asking: Asking) => Promise<T> {
  const known = new WeakMap<Asking, Promise<T>>();
  return (asking) => {
    const reading = known.get(asking) ?? read(asking);
    known.set(asking, reading);
    return reading;
  };
}

export type WaitingFor = (asking: Asking) => Promise<readonly WaitingItem[]>;

/** One room of the house, as the composition in `main/modules.ts` takes it in. */
export interface Module {
  readonly name: string;
  /** The folder of its migrations; null when it has no tables. */
  readonly migrations: string | null;
  readonly routes: readonly Route[];
  readonly emails: readonly EmailDefinition[];
  /** What is done about each type of event, whichever room it came from. */
  readonly subscriptions: Readonly<Record<string, Handler<Services>>>;
  readonly sweeps: readonly Sweep<Services>[];
  /** What waits in this room for the actor; null when nothing ever does. */
  readonly waiting: WaitingFor | null;
  /** What the data in its tables are for. */
  readonly personalData: readonly TableNote[];
  /** What it asks consent for. */
  readonly consents: readonly ConsentKind[];
}

interface Parts {
  readonly name: string;
  readonly migrations?: string;
  /** What `page`, `action`, `journey`, `download` and `endpoint` gave. */
  readonly routes?: readonly (readonly Route[])[];
  readonly emails?: readonly EmailDefinition[];
  readonly subscriptions?: Readonly<Record<string, Handler<Services>>>;
  readonly sweeps?: readonly Sweep<Services>[];
  readonly waiting?: WaitingFor;
  readonly personalData?: readonly TableNote[];
  readonly consents?: readonly ConsentKind[];
}

export function defineModule({ name, ...parts }: Parts): Module {
  return {
    name,
    migrations: parts.migrations ?? null,
    routes: (parts.routes ?? []).flat(),
    emails: parts.emails ?? [],
    subscriptions: parts.subscriptions ?? {},
    sweeps: parts.sweeps ?? [],
    waiting: parts.waiting ?? null,
    personalData: parts.personalData ?? [],
    consents: parts.consents ?? [],
  };
}
