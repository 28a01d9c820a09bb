import { readFileSync } from 'node:fs';
import { getConstructionPlans } from 'pg-boss';
import { expect, test } from 'vitest';

test('our copy of the tables of pg-boss is the one that the installed version wants', () => {
  const ours = readFileSync(new URL('./migrations/002-pg-boss.sql', import.meta.url), 'utf8');
  const theirs = getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;\n\s*SET LOCAL .*\n\s*SET LOCAL .*\n\s*SELECT pg_advisory_xact_lock.*\n/, '')
    .replace(/\s*COMMIT;\s*$/, '');
  expect(ours).toContain(theirs.trim());
});
