import type { EmailDefinition } from '../mail/index.ts';
import type { Route } from './route.ts';

/** One room of the house, as the composition in `main/modules.ts` takes it in. */
export interface Module {
  readonly name: string;
  /** The folder of its migrations; null when it has no tables. */
  readonly migrations: string | null;
  readonly routes: readonly Route[];
  readonly emails: readonly EmailDefinition[];
}

interface Parts {
  readonly name: string;
  readonly migrations?: string;
  /** What `page`, `action`, `journey`, `download` and `endpoint` gave. */
  readonly routes?: readonly (readonly Route[])[];
  readonly emails?: readonly EmailDefinition[];
}

export function defineModule({ name, migrations, routes, emails }: Parts): Module {
  return { name, migrations: migrations ?? null, routes: (routes ?? []).flat(), emails: emails ?? [] };
}
