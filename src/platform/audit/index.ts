export { audit } from './audit.ts';
export { auditData } from './personal-data.ts';
export { forgetReadings, noteReading, type Reading, readingsUnder } from './readings.ts';
