import {
  type Built,
  buildCandidates,
  runOf,
  solveCovering,
  whyNobody,
  whyThis,
} from '../../src/modules/matching/index.ts';
import { templates } from '../../src/modules/programmes/index.ts';
import { madeUpPeople } from './made-up-people.ts';

// From the facts of a country's people to explained proposals: npm run bench:matching-people. Both the time on the wall
// and the processor's are told, for a machine may be shared.

const size = { mentees: 10_000, mentors: 5_000 };
const cases = [
  ['enough places', { ...size, room: 4 }],
  ['too few places', { ...size, room: 2 }],
] as const;
const runs = 6;

interface Times {
  readonly built: number;
  readonly solved: number;
  readonly explained: number;
  readonly processor: number;
}

for (const [name, wanted] of cases) {
  const [template] = templates;
  if (!template) throw new Error('There is no template to take people’s facts from');
  const people = madeUpPeople(template.matching, wanted);
  const times = Array.from({ length: runs }, () => once(template.matching, people));
  const [cold] = times;
  const warm = times.slice(1);
  console.log(`${name}: ${size.mentees} mentees, ${size.mentors} mentors`);
  const middle = {
    built: median(warm, 'built'),
    solved: median(warm, 'solved'),
    explained: median(warm, 'explained'),
    processor: median(warm, 'processor'),
  };
  if (cold) console.log(`  cold   ${inWords(cold)}`);
  console.log(`  warm   ${inWords(middle)}`);
  console.log(`  memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function once(...given: Parameters<typeof buildCandidates>): Times {
  const before = process.cpuUsage();
  const start = performance.now();
  const built = candidatesOf(...given);
  const listed = performance.now();
  const { solution, built: covered, rounds, isCovered } = solveCovering(built);
  const solved = performance.now();
  const run = runOf(covered, solution);
  const told = built.mentees.map(({ id }) => {
    const asking = { mentee: id, audience: 'coordinator' } as const;
    return whyThis(run, asking) ?? whyNobody(run, asking);
  });
  const proposals = told.filter((why) => why !== null && 'mentor' in why);
  const explained = performance.now();
  if (!isCovered) throw new Error('The answer is not proved for every pair');
  console.error(
    `  ${proposals.length} proposals and ${told.length - proposals.length} without any explained, ${rounds} rounds, ${covered.instance.candidates.mentor.length} candidates`,
  );
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000;
  return { built: listed - start, solved: solved - listed, explained: explained - solved, processor };
}

function candidatesOf(...given: Parameters<typeof buildCandidates>): Built {
  const built = buildCandidates(...given);
  if ('faults' in built) throw new Error('Made-up people are held to nobody');
  return built;
}

function median(times: readonly Times[], step: keyof Times): number {
  return times.map((one) => one[step]).toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}

function inWords({ built, solved, explained, processor }: Times): string {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const steps = `candidates ${ms(built)}, solved and priced ${ms(solved)}, explained ${ms(explained)}`;
  return `${steps}; together ${ms(built + solved + explained)}, of the processor ${ms(processor)}`;
}
