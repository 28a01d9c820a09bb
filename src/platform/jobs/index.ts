export { drain } from './drain.ts';
export type { Event } from './event.ts';
export type { Trouble } from './lane.ts';
export { jobsMigrations } from './migrations.ts';
export { record } from './record.ts';
export type { Handler, Subscriber, Sweep } from './subscription.ts';
export { wakeWorkers } from './wake.ts';
export type { Work } from './work.ts';
export { startWorker, type Worker } from './worker.ts';
