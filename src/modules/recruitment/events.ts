import type { Tx } from '../../platform/db/index.ts';
import { record } from '../../platform/jobs/index.ts';

export interface RecruitmentEvent {
  readonly type:
    | 'recruitment.expression-submitted'
    | 'recruitment.manager-asked'
    | 'recruitment.endorsement-given'
    | 'recruitment.decision-made'
    | 'recruitment.expression-withdrawn'
    | 'recruitment.role-acknowledged';
  readonly programme: string;
  readonly by: string | null;
  readonly ids: { readonly expression?: string; readonly person?: string; readonly endorsement?: string };
  readonly at: Temporal.Instant;
}

export const recordRecruitment = (tx: Tx, event: RecruitmentEvent): Promise<void> => record(tx, event);
