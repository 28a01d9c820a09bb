import type { Composing, Email } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { othersOf } from '../names.ts';
import { type Relationship, readRelationship } from '../queries/read-relationship.ts';

export interface MailAbout {
  readonly relationship: Relationship;
  /** The others in it, by name. */
  readonly others: string;
  /** What every mail about a relationship has in common. */
  readonly frame: Pick<Email, 'from' | 'because' | 'replyTo'>;
}

/** What a mail about a relationship is made from; null when the person is no longer in it. */
export async function mailAbout({ tx, ids, to }: Composing<'relationship'>): Promise<MailAbout | null> {
  const relationship = await readRelationship(tx, ids.relationship);
  const programme = relationship && (await readProgramme(tx, relationship.programme));
  if (!relationship || !programme) return null;
  if (!relationship.members.some(({ person, leftAt }) => person === to.person && leftAt === null)) return null;
  const { contact } = programme.settings;
  return {
    relationship,
    others: othersOf(relationship.members, to.person),
    frame: {
      from: programme.name,
      because: `You get this mail because you take part in ${programme.name}.`,
      ...(contact && { replyTo: { name: contact.name, address: contact.email } }),
    },
  };
}
