import type { Route } from './route.ts';

/** One room of the house, as the composition in `main/modules.ts` takes it in. */
export interface Module {
  readonly name: string;
  /** The folder of its migrations; null when it has no tables. */
  readonly migrations: string | null;
  readonly routes: readonly (readonly Route[])[];
}
