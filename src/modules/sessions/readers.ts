import type { Terms } from '../programmes/index.ts';

/** Who will be able to read a log that is begun now, as it stands above the box. */
export const logReaders = ({ records }: Pick<Terms, 'records'>, others: string): string =>
  records.logReaders === 'pair-and-coordinator'
    ? `you, ${others} and the coordinator of the programme. Each time somebody other than its author reads it, that is recorded, and you can see the record.`
    : `only you and ${others}. Each time somebody other than its author reads it, that is recorded, and you can both see the record.`;

export const isSharedWithCoordinator = ({ records }: Pick<Terms, 'records'>): boolean =>
  records.logReaders === 'pair-and-coordinator';
