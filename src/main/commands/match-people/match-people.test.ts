import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { matchedPeople } from './match-people.ts';

const demo = join(import.meta.dirname, '../../../../demo');
const both = [join(demo, 'east-midlands-mentors.csv'), join(demo, 'east-midlands-mentees.csv')];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-people-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('refused', () => {
  test('without two files', async () => {
    await expect(matchedPeople(both.slice(1))).rejects.toThrow('Usage: alongside match people');
  });

  test('a file that is no list, by its name', async () => {
    const empty = await file('empty.csv', '');
    await expect(matchedPeople([empty, ...both.slice(1)])).rejects.toThrow('empty.csv: The file is empty');
  });

  test('a definition that asks about what it does not declare', async () => {
    const rule = { id: 'x', words: 'X', forbids: { is: 'known', of: 'mentee', fact: 'shoes' } };
    const definition = await file('odd.json', JSON.stringify({ ...civilService, rules: [rule] }));
    await expect(matchedPeople([...both, '--programme', definition])).rejects.toThrow('no fact of the definition');
  });
});

describe('the list of the East Midlands as it is', () => {
  test('EM-06 says of everybody who their mentor is and why, or why there is none', async () => {
    const { answer, remarks } = await matchedPeople(both);
    const [head = '', ...rows] = answer;
    expect(head).toMatch(/^Mentee +Mentor +Points +Why$/);
    const people = rows.slice(0, -2);
    expect(people).toHaveLength(71);
    expect(people.filter((row) => row.trimEnd().endsWith('No mentor'))).toEqual([]);
    expect(people.join('\n')).toContain('Not put forward by their line manager.');
    expect(people.join('\n')).toMatch(/Experience looked for and offered \(.+\)/);
    expect(rows.at(-1)).toMatch(/^\d+ of 71 mentees have a mentor; there are \d+ places\.$/);
    expect(remarks.join('\n')).toContain('Email address is missing');
  });

  test('answers in the shape of a solved problem, with the best proved', async () => {
    const { answer } = await matchedPeople([...both, '--json']);
    const { pairs, unmatched, certificate } = shape.parse(JSON.parse(answer.join('')));
    expect(pairs.length + unmatched.length).toBe(71);
    expect(new Set(pairs.map(([mentee]) => mentee)).size).toBe(pairs.length);
    expect(certificate.gap).toBe(0);
  });
});

const shape = z.object({
  pairs: z.array(z.tuple([z.string(), z.string()])),
  unmatched: z.array(z.string()),
  levels: z.object({ count: z.number() }),
  certificate: z.object({ gap: z.number() }),
  ms: z.number(),
});

const civilService = {
  facts: {
    grade: { words: 'Grade', kind: 'number' },
    department: { words: 'Department', kind: 'one' },
  },
  rules: [
    {
      id: 'grade',
      words: 'One or two grades above',
      relaxed: 'three grades above would do',
      needs: { is: 'difference', mentee: 'grade', mentor: 'grade', least: 1, most: 2 },
    },
    {
      id: 'department',
      words: 'Another department',
      needs: { is: 'different', mentee: 'department', mentor: 'department' },
    },
    { id: 'no-room', words: 'No room', needs: { is: 'within', of: 'mentor', fact: 'room', least: 1 } },
  ],
  criteria: [],
  policy: {
    choiceValues: [],
    firstChoicesFirst: false,
    tiers: { fewMentors: 0, waitedSteps: 30, waitedLifts: null },
  },
};

test('a scheme with facts of its own is read from columns headed like them', async () => {
  const definition = await file('civil-service.json', JSON.stringify(civilService));
  const mentors = await file(
    'mentors.csv',
    'Name,Email,Grade,Department,How many mentees?\nAnn,ann@a.example,5,Health,1\nBob,bob@a.example,4,Transport,1\n',
  );
  const mentees = await file(
    'mentees.csv',
    'Name,Email,Grade,Department\nCy,cy@a.example,3,Transport\nDi,di@a.example,3,Health\nEve,eve@a.example,2,Transport\n',
  );
  const { answer } = await matchedPeople([mentors, mentees, '--programme', definition]);
  const [, cy = '', di = '', eve = ''] = answer;
  expect(cy).toMatch(/^Cy +Ann/);
  expect(di).toMatch(/^Di +Bob/);
  expect(eve).toMatch(/^Eve +No mentor/);
  expect(eve).toContain('Nobody is possible among 2 mentors');
});
