import { expect, test } from 'vitest';
import { templates } from '../../programmes/index.ts';
import { factsOfPost, factsTold } from './facts.ts';

const [template] = templates;
if (!template) throw new Error('There is no template');
const { matching, forms } = template;

test('shown: where somebody works is told by name, as in their post, and not as the place in the register', () => {
  const told = factsTold(matching, forms.menteeExpression, { organisation: 'cae4a74e-3537-8c3f-b41c-a5c62f5f1b77' });
  expect(told).toEqual({});
  const post = { title: null, organisation: 'Rutland County Council', kind: 'unitary', region: 'East Midlands' };
  expect(factsOfPost(matching, post)).toMatchObject({ organisation: 'Rutland County Council' });
});
