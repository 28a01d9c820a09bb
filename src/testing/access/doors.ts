import type { Route } from '../../platform/http/index.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Visitor } from '../visitor.ts';
import { type ActorName, actors, type ObjectName, objects } from './actors.ts';
import type { Things } from './things.ts';
import type { World } from './world.ts';

/** To whom a door opened, for whose things; and what was wrong in trying it. */
export interface Tried {
  readonly opened: Readonly<Partial<Record<ActorName, readonly ObjectName[]>>>;
  readonly faults: readonly string[];
  /** Whether only looking wrote something. */
  readonly wrote: boolean;
}

export interface Trying {
  readonly world: World;
  readonly rehearsal: Rehearsal;
  readonly visitorAs: (actor: ActorName) => Visitor;
}

export const doorOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** Tries one door as everybody, for everybody's things. What is done there is undone. */
export async function tryDoor(route: Route, trying: Trying): Promise<Tried> {
  const tried = await Promise.all(actors.map(async (actor) => [actor, await tryAs(actor, route, trying)] as const));
  const letIn = tried
    .filter(([, { opened }]) => opened.length > 0)
    .map(([actor, { opened }]) => [actor, opened] as const);
  return {
    opened: Object.fromEntries(letIn),
    faults: tried.flatMap(([, one]) => one.faults),
    wrote: tried.some(([, one]) => one.wrote),
  };
}

async function tryAs(actor: ActorName, route: Route, { world, rehearsal, visitorAs }: Trying) {
  const visitor = rehearsal.as(visitorAs(actor));
  const person = world.people[actor];
  const opened: ObjectName[] = [];
  const faults: string[] = [];
  let wroteSomething = false;
  for (const object of objectsBehind(route)) {
    const address = addressOf(route.path, world.things(actor, object));
    const ask = () => (route.method === 'GET' ? visitor.get(address) : visitor.post(address));
    const { result, wrote } = await rehearsal.watch(ask);
    if (result.status >= 500) faults.push(`${actor}, ${object}: ${result.status}`);
    const isOwnRecord = route.path.startsWith('/your-details/record');
    const shown = world.canaries.filter(
      ({ text, mayRead, author }) =>
        result.html.includes(text) && !mayRead.has(person ?? '') && !(isOwnRecord && author === person),
    );
    faults.push(...shown.map(({ text }) => `${actor}, ${object}: shows ${text}`));
    wroteSomething ||= route.method === 'GET' && wrote;
    if (result.status === 401 || result.status === 404) continue;
    opened.push(object);
    if (route.method !== 'GET') continue;
    const head = await rehearsal.watch(() => visitor.raw('HEAD', address));
    if (head.result.status !== result.status) faults.push(`${actor}, ${object}: HEAD ${head.result.status}`);
    wroteSomething ||= head.wrote;
  }
  return { opened, faults, wrote: wroteSomething };
}

/** What differs between objects: nothing, only the programme, or the pair. */
function objectsBehind({ path }: Route): readonly ObjectName[] {
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  if (named.some((name) => !common.includes(name ?? ''))) return objects;
  return named.includes('programme') || named.includes('slug') ? ['own', 'elsewhere'] : ['own'];
}

/** What is the same for every pair of a programme. */
const common = [
  ...['programme', 'organisation', 'slug', 'role', 'step', 'text', 'template', 'token', 'mail', 'challenge'],
];

export const addressOf = (path: string, things: Things): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const thing = things[path.includes('/steps/:step') && name === 'step' ? 'goalStep' : name];
    if (thing === undefined) throw new Error(`The world has no ${name}: say in things.ts what it is`);
    return thing;
  });
