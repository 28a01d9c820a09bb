import '../bin/refuse-old-node.js';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diagramOf } from '../src/platform/lifecycle/index.ts';
import { root } from './run.ts';

const page = join(root, 'docs', 'lifecycles.md');

const lifecycle = z.object({
  of: z.string(),
  states: z.tuple([z.string()], z.string()),
  moves: z.record(z.string(), z.object({ from: z.array(z.string()), to: z.string() })),
});

/** What to do about it when the page no longer shows the lifecycles as they are; null when it does. */
export async function staleLifecycles(): Promise<string | null> {
  if (existsSync(page) && readFileSync(page, 'utf8') === (await rendered())) return null;
  return 'docs/lifecycles.md is not what the modules say: run "npm run lifecycles" and commit it.';
}

async function rendered(): Promise<string> {
  const files = globSync('src/modules/**/lifecycle.ts', { cwd: root }).sort();
  const sections = await Promise.all(files.map(sectionsOf));
  return [
    '# States and moves',
    '',
    'Made by `npm run lifecycles` from each `lifecycle.ts`; not drawn by hand.',
    ...sections.flat(),
    '',
  ].join('\n');
}

async function sectionsOf(file: string): Promise<string[]> {
  const exported: object = await import(join(root, file));
  return Object.values(exported).flatMap((value) => {
    const { success, data } = lifecycle.safeParse(value);
    if (!success) return [];
    const title = data.of.charAt(0).toUpperCase() + data.of.slice(1);
    return ['', `## ${title}`, '', `[\`${file}\`](../${file})`, '', '```mermaid', diagramOf(data), '```'];
  });
}

if (import.meta.main) writeFileSync(page, await rendered());
