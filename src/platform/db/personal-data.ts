import { annotate } from '../personal-data/index.ts';

export const dbData = annotate<Record<string, never>>({
  'app.migration': {
    technical: 'What was done to the tables of this database',
    columns: ['module', 'name', 'checksum', 'applied_at'],
  },
});
