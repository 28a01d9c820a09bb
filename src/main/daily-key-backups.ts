import type { Services } from '../platform/http/index.ts';
import type { Work } from '../platform/jobs/index.ts';
import { keepKeyBackups } from '../platform/sealing/index.ts';
import type { Config } from './config.ts';

/** The keys are backed up on a schedule of their own, apart from the data, and each backup is let go after a week. */
export const withDailyKeyBackups = (work: Work<Services>, { keyBackups: folder }: Config): Work<Services> => ({
  ...work,
  sweeps: [
    ...work.sweeps,
    {
      name: 'key-backup',
      every: Temporal.Duration.from({ hours: 24 }),
      async run({ db, now }) {
        await keepKeyBackups({ db, folder, now });
        return 0;
      },
    },
  ],
});
