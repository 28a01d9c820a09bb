import '../bin/refuse-old-node.js';
import { parseArgs } from 'node:util';
import { checks, type Outcome } from './checks.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? checks.map((check) => check.name);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));

if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${checks.map((c) => c.name).join(', ')}.`);
  process.exit(1);
}

const sum: Outcome = { passed: 0, failed: 0 };

for (const check of checks.filter(({ name }) => wanted.includes(name))) {
  const began = performance.now();
  const outcome = await check.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${check.name.padEnd(22)} ${seconds.padStart(6)} s   ${outcome.passed} passed, ${outcome.failed} failed`);
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
}

console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
