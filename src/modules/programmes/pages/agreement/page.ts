import { z } from 'zod';
import { longText } from '../../../../platform/forms/index.ts';
import { unknownWords } from '../../template/fill.ts';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const text = longText({ missing: words.missing, max: 20_000 }).refine((value) => unknownWords(value).length === 0, {
  error: ({ input }) => words.unknown(unknownWords(String(input))),
});

export const agreementPage = setUpPage({
  step: 'agreement',
  form: z.object({ agreement: text }),
  fill: ({ settings }) => ({ agreement: settings.texts.agreement }),
  change: (settings, { agreement }) => ({ ...settings, texts: { ...settings.texts, agreement } }),
  view,
});
