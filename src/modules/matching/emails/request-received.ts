import { within } from '../../../platform/db/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { ownRequestPath } from '../pages/paths.ts';
import type { Tables } from '../tables.ts';

/** EM-06: to the mentee, that the request has arrived and who acts next. */
export const requestReceived = defineEmail({
  kind: 'matching.request-received',
  ids: ['request'],
  compose: async ({ tx, ids, to, page }) => {
    const request = await within<Tables>(tx)
      .selectFrom('matching.request')
      .select(['programme', 'state', 'sent_by'])
      .where('id', '=', ids.request)
      .executeTakeFirst();
    const programme = request && (await readProgramme(tx, request.programme));
    if (!programme || request.state === 'withdrawn') return null;
    const { contact } = programme.settings;
    return {
      from: programme.name,
      subject: 'We have your request for a mentor',
      paragraphs: [
        request.sent_by === to.person
          ? 'Thank you. The coordinator now looks for a match, and we write as soon as there is one to offer you.'
          : 'The coordinator has written down your request for a mentor. Please look whether it is right.',
        'You can change it for as long as no match is on offer, and take it back at any time.',
      ],
      button: { label: 'See your request', address: page(ownRequestPath(request.programme)) },
      because: `You get this mail because you take part in ${programme.name}.`,
      ...(contact && { replyTo: { name: contact.name, address: contact.email } }),
    };
  },
});
