import { page } from '../../../../platform/http/index.ts';
import { mayStartProgramme } from '../../policy.ts';
import { templates } from '../../templates/templates.ts';
import { view } from './view.tsx';

export const chooseTemplatePage = page({
  path: '/programmes/new',
  load: async () => templates,
  may: mayStartProgramme,
  view: ({ facts }) => view(facts),
});
