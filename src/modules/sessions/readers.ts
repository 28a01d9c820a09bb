import type { Terms } from '../programmes/index.ts';

const byLaw = 'unless the law requires it: then two named people can, and you are told.';

/** Who will be able to read a log that is begun now, as it stands above the box. */
export const logReaders = ({ records }: Pick<Terms, 'records'>, others: string): string =>
  records.logReaders === 'pair-and-coordinator'
    ? `you, ${others} and the coordinator of the programme, ${byLaw} Each time somebody other than its author reads it, that is recorded, and you can see the record.`
    : `only you and ${others}, ${byLaw} Each time somebody other than its author reads it, that is recorded, and you can both see the record.`;

export const isSharedWithCoordinator = ({ records }: Pick<Terms, 'records'>): boolean =>
  records.logReaders === 'pair-and-coordinator';
