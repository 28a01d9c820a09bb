import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import { uuid } from '../../../platform/http/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import { type Proposal, readKindWord, readProposal } from '../queries/read-proposal.ts';

export const proposalParams = z.object({ proposal: uuid });

export interface AtProposal {
  readonly proposal: Proposal;
  readonly programme: Programme;
  readonly kindWord: string | null;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly proposal: string };
  readonly lock: boolean;
}

/** What every page about one proposal starts from; null for those who may not see it. */
export async function atProposal({ tx, params, lock }: Arriving): Promise<AtProposal | null> {
  const proposal = await readProposal(tx, params.proposal, { lock });
  const programme = proposal && (await readProgramme(tx, proposal.programme));
  return proposal && programme ? { proposal, programme, kindWord: await readKindWord(tx, proposal.id) } : null;
}
