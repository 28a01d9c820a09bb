import { annotate } from '../personal-data/index.ts';
import type { JobsTables } from './tables.ts';

export const jobsData = annotate<JobsTables>({
  'jobs.event': {
    technical: 'Ids and dates of what the rooms keep themselves; forgotten once it was dealt with',
    columns: ['id', 'seq', 'type', 'by_person', 'programme', 'ids', 'at', 'fed_at'],
  },
  'jobs.sweep': { technical: 'When each sweep last began', columns: ['name', 'ran_at'] },
});
