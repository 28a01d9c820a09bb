import { z } from 'zod';
import { manyOf } from '../../../../platform/forms/index.ts';
import { explain, linkPage } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { giveUndertaking } from '../../commands/give-undertaking.ts';
import { linkPurpose } from '../../emails/extract-shared.ts';
import { readDisclosure, readExtract } from '../../queries/read-disclosure.ts';
import { endedForLink, toldBy } from '../../queries/told-by.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** MP-11, SS-35, LM-08: the recipient, by a link and without an account; bound to confidence before they read it. */
export const extractPage = linkPage({
  path: '/extracts/:token',
  purpose: linkPurpose,
  params: z.object({ token: z.string() }),
  load: async ({ tx, actor, services }) => {
    const disclosure = await readDisclosure(tx, actor.link.subject);
    const programme = disclosure && (await readProgramme(tx, disclosure.programme));
    if (!programme || disclosure?.state !== 'agreed')
      return (await endedForLink(tx)) ? { link: actor.link.subject, shared: null } : null;
    const text = disclosure.undertakenAt ? await readExtract(tx, services.sealing, disclosure) : null;
    return { link: disclosure.id, shared: { disclosure, programme, names: await toldBy(tx), text } };
  },
  // The link itself is the permission, for as long as all of them stand by it: what it is about was loaded through it. Afterwards
  // it says that it was ended.
  may: (actor, { link, shared }) =>
    actor.link.subject === link && (shared === null || shared.disclosure.state === 'agreed'),
  form: () => z.object({ promise: manyOf(['yes'], { missing: words.promiseMissing }) }),
  view,
  submit: async ({ tx, facts: { shared }, now }) => {
    if (shared === null) return explain(words.endedWhat);
    await giveUndertaking(tx, { disclosure: shared.disclosure, now });
    return null;
  },
});
