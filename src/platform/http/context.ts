import type { Actor } from '../access/index.ts';
import type { Tx } from '../db/index.ts';
import type { Visit } from './route.ts';
import type { Services } from './services.ts';

/** What a page's `load` is given. `lock` is true on POST: lock what will be changed, `FOR UPDATE`. */
export interface Context<Who extends Actor, Params, Query> {
  readonly tx: Tx;
  readonly actor: Who;
  readonly params: Params;
  readonly query: Query;
  readonly now: Temporal.Instant;
  readonly services: Services;
  readonly lock: boolean;
  /** The visit itself, for the few acts that concern the browser: signing in and out. */
  readonly visit: Visit;
}
