import { formatDay } from '../../../platform/clock/index.ts';
import { within } from '../../../platform/db/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import type { RightsTables } from '../tables.ts';

/** That their record waits, and nothing of it. */
export const recordReady = defineEmail({
  kind: 'rights.record-ready',
  ids: ['request'],
  compose: async ({ tx, ids, page }) => {
    const request = await within<RightsTables>(tx)
      .selectFrom('rights.request')
      .select(['programme', 'received_on'])
      .where('id', '=', ids.request)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    const programme = request && (await readProgramme(tx, request.programme));
    if (!programme) return null;
    return {
      from: programme.name,
      because: `You get this mail because you asked ${programme.name} for a copy of what is held about you.`,
      subject: 'Your record is ready for you',
      paragraphs: [
        `You asked for it on ${formatDay(request.received_on)}. Sign in to open it: nobody else can, and it is not in this mail.`,
      ],
      button: { label: 'Open your record', address: page('/your-details/record') },
    };
  },
});
