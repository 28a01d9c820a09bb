import { setTimeout } from 'node:timers/promises';

/** People read, opened and kept at a time: little enough that the server answers others in between. */
export const chunk = 50;

/** Between two pieces a page gets several of its questions to the database answered, and not one for each piece. */
export const breathe = (): Promise<void> => setTimeout(10);
