import { z } from 'zod';
import type { Actor } from '../access/index.ts';
import { confirmFirst } from './confirm-first.ts';
import type { Context } from './context.ts';
import { type Answer, notFound, type Visit } from './route.ts';

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
  /**
   * A sensitive act: asks somebody who signed in a while ago to show again who they are, and comes back here; or to the
   * page that this names, for what is no page itself.
   */
  readonly fresh?: true | ((params: Params) => string);
}

export interface Entered<Who extends Actor, Params, Query, Facts> extends Context<Who, Params, Query> {
  readonly facts: Facts;
}

interface Guarded<Who extends Actor, Params, Query, Facts> extends Gate<Who, Params, Query, Facts> {
  /** What is done for somebody who has to show first who they are. */
  readonly keep?: (entered: Entered<Who, Params, Query, Facts>) => Promise<void>;
}

/**
 * Parameters, then the facts through the actor, then the permission, then whether they showed who they are a short while
 * ago. The same for every kind of route; an answer is given to whoever does not get in.
 */
export async function enter<Who extends Actor, Params, Query, Facts>(
  gate: Guarded<Who, Params, Query, Facts>,
  admit: (actor: Actor) => Who | null,
  visit: Visit,
): Promise<Entered<Who, Params, Query, Facts> | Answer> {
  const actor = admit(visit.actor);
  const params = parsed(gate.params, visit.params);
  const query = parsed(gate.query, visit.query);
  if (!actor || !params || !query) return notFound;
  const { tx, now, services, lock } = visit;
  const context = { tx, actor, params: params.value, query: query.value, now, services, lock, visit };
  const facts = await gate.load(context);
  if (facts === null || facts === undefined || !gate.may(actor, facts)) return notFound;
  if (lock && gate.maySend && !gate.maySend(actor, facts)) return notFound;
  const entered = { ...context, facts };
  if (!gate.fresh || actor.fresh || visit.savesDraft) return entered;
  await gate.keep?.(entered);
  return confirmFirst(gate.fresh === true ? visit.address : gate.fresh(params.value));
}

export const isAnswer = (entered: object): entered is Answer => 'kind' in entered;

export type Enter = typeof enter;

interface Box<T> {
  readonly value: T;
}

function parsed<T>(schema: z.ZodType<T> | undefined, value: unknown): Box<T> | null {
  if (holdsNothingCharacter(value)) return null;
  const result = (schema ?? z.custom<T>()).safeParse(value);
  return result.success ? { value: result.data } : null;
}

/** No address of ours holds the character that stands for nothing, and no database takes it. */
const holdsNothingCharacter = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((part) => [part].flat().join('').includes('\0'));
