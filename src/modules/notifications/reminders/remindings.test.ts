import { expect, test } from 'vitest';
import { templates } from '../../programmes/index.ts';
import { remindings } from './remindings.ts';

test('every reminder that a template defines is said by somebody', () => {
  const said = new Set([...remindings.map(({ id }) => id), 'endorsement-waiting']);
  const silent = templates.flatMap(({ reminders }) => reminders.filter(({ id }) => !said.has(id)).map(({ id }) => id));
  expect(silent).toEqual([]);
});
