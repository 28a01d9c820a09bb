import { z } from 'zod';
import type { Actor } from '../access/index.ts';
import type { Context } from './context.ts';
import type { Visit } from './route.ts';

/** What stands before every route: its address, what it is about, and who may. */
export interface Gate<Who extends Actor, Params, Query, Facts> {
  readonly path: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  /** Through the actor: what they may not see is null, which is not found. */
  readonly load: (context: Context<Who, Params, Query>) => Promise<Facts | null | undefined>;
  readonly may: (actor: Who, facts: Facts) => boolean;
  /** Who may send what the page asks, where that is fewer than may look; everybody who may look without it. */
  readonly maySend?: (actor: Who, facts: Facts) => boolean;
}

export interface Entered<Who extends Actor, Params, Query, Facts> extends Context<Who, Params, Query> {
  readonly facts: Facts;
}

/** Parameters, then the facts through the actor, then the permission; null is not found. The same for every kind of route. */
export async function enter<Who extends Actor, Params, Query, Facts>(
  gate: Gate<Who, Params, Query, Facts>,
  admit: (actor: Actor) => Who | null,
  visit: Visit,
): Promise<Entered<Who, Params, Query, Facts> | null> {
  const actor = admit(visit.actor);
  const params = parsed(gate.params, visit.params);
  const query = parsed(gate.query, visit.query);
  if (!actor || !params || !query) return null;
  const { tx, now, services, lock } = visit;
  const context = { tx, actor, params: params.value, query: query.value, now, services, lock, visit };
  const facts = await gate.load(context);
  if (facts === null || facts === undefined || !gate.may(actor, facts)) return null;
  return lock && gate.maySend && !gate.maySend(actor, facts) ? null : { ...context, facts };
}

export type Enter = typeof enter;

interface Box<T> {
  readonly value: T;
}

function parsed<T>(schema: z.ZodType<T> | undefined, value: unknown): Box<T> | null {
  const result = (schema ?? z.custom<T>()).safeParse(value);
  return result.success ? { value: result.data } : null;
}
