export { audit } from './audit.ts';
export { forgetReadings, noteReading, type Reading, readingsUnder } from './readings.ts';
