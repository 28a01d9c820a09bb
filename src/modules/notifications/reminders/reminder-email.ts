import { defineEmail, type EmailDefinition } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import type { Reminding } from './reminding.ts';
import { remindings } from './remindings.ts';

/** The programme's own words as the subject, one sentence, one link; and nothing when it has been done meanwhile. */
const reminderEmail = ({ id, stillSo, more, button, path }: Reminding): EmailDefinition =>
  defineEmail({
    kind: `notifications.${id}`,
    ids: ['about', 'programme'],
    compose: async ({ tx, ids: { about, programme: programmeId }, to: { person }, now, page }) => {
      const programme = await readProgramme(tx, programmeId);
      const says = programme?.settings.reminders.find((one) => one.id === id)?.says;
      if (!programme || !says || !person || !(await stillSo(tx, { about, person, now }))) return null;
      const { name, settings } = programme;
      return {
        subject: says,
        from: name,
        ...(settings.contact && { replyTo: { name: settings.contact.name, address: settings.contact.email } }),
        paragraphs: [/[.?]$/.test(says) ? says : `${says}.`, more],
        button: { label: button, address: page(path({ about, person, programme: programmeId })) },
        because: `You get this because you take part in ${name}.`,
      };
    },
  });

export const reminderEmails: readonly EmailDefinition[] = remindings.map(reminderEmail);
