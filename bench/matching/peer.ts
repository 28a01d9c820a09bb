import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Instance } from '../../src/modules/matching/index.ts';
import { asSeats } from './as-seats.ts';

export type ScipySolver = 'dense' | 'sparse';

/** What a peer answered: how long it took, and by mentee the mentor or −1. */
export interface PeerAnswer {
  readonly ms: number;
  readonly mentorOf: Int32Array;
}

export interface Peer {
  readonly solve: (solver: ScipySolver, instance: Instance) => Promise<PeerAnswer>;
  readonly close: () => void;
}

const python = '/usr/bin/python3';

/** SciPy in a process of its own; null where it is not there and cannot be installed. */
export function openPeer(): Peer | null {
  if (!hasScipy()) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', 'python3-scipy'], { stdio: 'ignore' });
    if (!hasScipy()) return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-matching-'));
  const child = spawn(python, [join(import.meta.dirname, 'peer.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    solve: (solver, instance) => ask(child, { solver, instance, path: join(folder, 'problem') }),
    close: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}

const hasScipy = () => spawnSync(python, ['-c', 'import scipy.optimize']).status === 0;

interface Question {
  readonly solver: ScipySolver;
  readonly instance: Instance;
  readonly path: string;
}

async function ask(child: ChildProcess, { solver, instance, path }: Question): Promise<PeerAnswer> {
  const { rows, columns, start, target, cost, mentorAt } = asSeats(instance, solver === 'sparse');
  writeFileSync(`${path}.start`, start);
  writeFileSync(`${path}.target`, target);
  writeFileSync(`${path}.cost`, cost);
  if (!child.stdin || !child.stdout) throw new Error('The peer has no pipes.');
  const lines = createInterface({ input: child.stdout });
  child.stdin.write(`${solver} ${rows} ${columns} ${path}\n`);
  const [line] = await once(lines, 'line');
  lines.close();
  const answer = readFileSync(`${path}.answer`);
  const chosen = Array.from({ length: rows }, (_, row) => answer.readInt32LE(row * 4));
  return { ms: Number(line), mentorOf: Int32Array.from(chosen, (column) => mentorAt[column] ?? -1) };
}
