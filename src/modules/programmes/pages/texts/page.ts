import { z } from 'zod';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';

export const textsPage = setUpPage({
  step: 'texts',
  form: z.object({}),
  fill: () => ({}),
  change: (settings) => settings,
  view,
});
