import type { Tx } from '../../../../platform/db/index.ts';
import { type Programme, readProgramme } from '../../../programmes/index.ts';
import { type Agreement, readAgreement } from '../../queries/read-agreement.ts';
import { type Relationship, readRelationship } from '../../queries/read-relationship.ts';

export interface AgreementFacts {
  readonly agreement: Agreement;
  readonly programme: Programme;
  /** Null for whoever has left it: they keep the agreement alone. */
  readonly relationship: Relationship | null;
  readonly signatories: readonly { readonly person: string; readonly name: string; readonly role: string }[];
}

interface Wanted {
  readonly tx: Tx;
  readonly params: { readonly relationship: string };
  readonly lock: boolean;
}

export async function loadAgreement({ tx, params, lock }: Wanted): Promise<AgreementFacts | null> {
  const relationship = await readRelationship(tx, params.relationship, { lock });
  const agreement = await readAgreement(tx, params.relationship);
  const programme = agreement && (await readProgramme(tx, agreement.programme));
  if (!agreement || !programme) return null;
  return { agreement, programme, relationship, signatories: signatoriesOf(relationship, agreement) };
}

/** Everyone in the relationship, and whoever signed and has left since. */
function signatoriesOf(relationship: Relationship | null, { signatures }: Agreement): AgreementFacts['signatories'] {
  const members = relationship?.members ?? [];
  const present = members
    .filter(({ person, leftAt }) => leftAt === null || signatures.some((one) => one.person === person))
    .map(({ person, name, side, title, organisation }) => {
      const post = [title, organisation].filter((part) => part !== null);
      return { person, name, role: [side === 'mentor' ? 'Mentor' : 'Mentee', ...post].join(', ') };
    });
  const others = signatures.filter(({ person }) => !members.some((member) => member.person === person));
  return [...present, ...others.map(({ person, name }) => ({ person, name, role: '' }))];
}
