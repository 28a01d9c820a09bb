import { z } from 'zod';
import { emailAddress, shortText } from '../../../../platform/forms/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { changeSettings } from '../../commands/change-settings.ts';
import { nameStaff } from '../../commands/name-staff.ts';
import { mayRunProgramme } from '../../policy.ts';
import { listStaff } from '../../queries/list-staff.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const safeguardingLeadPage = page({
  path: '/programmes/:programme/set-up/safeguarding-lead',
  params: z.object({ programme: uuid }),
  load: async ({ tx, params, lock }) => {
    const programme = await readProgramme(tx, params.programme, { lock });
    const staff = programme ? await listStaff(tx, programme.id) : [];
    return programme && { programme, leads: staff.filter((one) => one.role === 'safeguarding-lead') };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  fresh: true,
  form: () =>
    z.object({
      name: shortText({ missing: words.nameMissing, max: 120 }),
      email: emailAddress({ missing: words.emailMissing }),
    }),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: async ({ tx, actor, facts: { programme }, input, now }) => {
    const by = actor.person;
    await nameStaff(tx, { ...input, programme: programme.id, role: 'safeguarding-lead', by, now });
    await changeSettings(tx, { programme, step: 'safeguarding-lead', change: (settings) => settings, by, now });
    return null;
  },
  next: ({ params }) => ({ to: setUpAddress(params.programme), notice: words.saved }),
});
