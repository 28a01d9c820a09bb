import { z } from 'zod';
import { shortText } from '../../../../platform/forms/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { listOrganisations } from '../../../people/index.ts';
import { startProgramme } from '../../commands/start-programme.ts';
import { mayStartProgramme } from '../../policy.ts';
import { templateWithId } from '../../templates/templates.ts';
import { setUpAddress } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const startProgrammePage = page({
  path: '/programmes/new/:template',
  params: z.object({ template: z.string() }),
  load: async ({ tx, params, now }) => {
    const template = templateWithId(params.template);
    return template && { template, organisations: await listOrganisations(tx, now) };
  },
  may: mayStartProgramme,
  form: ({ organisations }) => {
    const ids = organisations.map((one) => one.id);
    return z.object({
      name: shortText({ missing: words.nameMissing, max: 120 }),
      organisation: z.string(words.organisationMissing).refine((id) => ids.includes(id), words.organisationMissing),
    });
  },
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: ({ tx, actor, facts: { template }, input, now }) =>
    startProgramme(tx, { template, ...input, by: actor.person, now }),
  next: ({ result: programme }) => ({ to: setUpAddress(programme), notice: words.started }),
});
