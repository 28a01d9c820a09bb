import { z } from 'zod';
import { longText } from '../../../../platform/forms/index.ts';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const text = longText({ missing: words.missing, max: 20_000 });

export const descriptionPage = setUpPage({
  step: 'description',
  form: z.object({ summary: text, forMentees: text, forMentors: text, howItWorks: text, confidentiality: text }),
  fill: ({ settings: { texts } }) => {
    const { summary, forMentees, forMentors, howItWorks, confidentiality } = texts;
    return { summary, forMentees, forMentors, howItWorks, confidentiality };
  },
  change: (settings, input) => ({ ...settings, texts: { ...settings.texts, ...input } }),
  view,
});
