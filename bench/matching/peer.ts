import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Instance, pairWorth } from '../../src/modules/matching/index.ts';

export type PeerSolver = 'dense' | 'sparse';

/** What a peer answered: how long it took, and by mentee the mentor or −1. */
export interface PeerAnswer {
  readonly ms: number;
  readonly mentorOf: Int32Array;
}

export interface Peer {
  readonly solve: (solver: PeerSolver, instance: Instance) => Promise<PeerAnswer>;
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
  readonly solver: PeerSolver;
  readonly instance: Instance;
  readonly path: string;
}

async function ask(child: ChildProcess, { solver, instance, path }: Question): Promise<PeerAnswer> {
  const { rows, columns, start, target, cost, mentorAt } = asSeats(instance, solver);
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

/**
 * SciPy knows neither capacities nor "unmatched": every seat is a column, and so is each mentee's own place apart.
 * The cost packs count, tiers, choices and score; it stays whole for one pair, and totals are counted by us.
 */
function asSeats(instance: Instance, solver: PeerSolver) {
  const { candidates, capacity, menteeIds } = instance;
  const rows = menteeIds.length;
  const worth = pairWorth(instance);
  const choices = rows * 1000 + 1;
  const served = rows * 16 * choices + rows * 1000 + 1;
  const dearest = served * 4;
  const mentorAt = [...capacity].flatMap((own, mentor) => Array.from({ length: own }, () => mentor));
  const seat = Int32Array.from(capacity, (_, mentor) =>
    capacity.subarray(0, mentor).reduce((sum, own) => sum + own, 0),
  );
  const start = new Int32Array(rows + 1);
  const target: number[] = [];
  const cost: number[] = [];
  for (let mentee = 0; mentee < rows; mentee++) {
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      const gain = served * worth.served(mentee) + choices * worth.choices(at) + worth.score(at);
      for (let place = 0; place < (capacity[mentor] ?? 0); place++) {
        target.push((seat[mentor] ?? 0) + place);
        cost.push(dearest - gain);
      }
    }
    if (solver === 'sparse') {
      target.push(mentorAt.length + mentee);
      cost.push(dearest);
    }
    start[mentee + 1] = target.length;
  }
  const columns = mentorAt.length + (solver === 'sparse' ? rows : 0);
  return { rows, columns, start, target: Int32Array.from(target), cost: Float64Array.from(cost), mentorAt };
}
