import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../src/main/house.ts';
import { root } from './run.ts';

const notes = join(root, 'reports', 'looked-at.txt');

/** Before a run: what an earlier one looked at does not count. */
export const forgetWhatWasLookedAt = (): void => rmSync(notes, { force: true });

/** The pages that no browser journey held to what every page owes its reader, as their addresses stand in the route table. */
export function neverLookedAt(): string[] {
  const paths = existsSync(notes) ? [...new Set(readFileSync(notes, 'utf8').split('\n'))] : [];
  return pages().filter((path) => !paths.some((seen) => patternOf(path).test(seen)));
}

/** Files are no pages, and the beginning of a journey leads on to its first step. */
function pages(): string[] {
  const paths = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  return paths.filter((path) => !/\.\w+$/.test(path) && !paths.includes(`${path}/:step`));
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
