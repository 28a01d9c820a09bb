import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A reason as it is sealed: a third as long as it is in full, as its words are the programme's and come again and again. */
export const packed = (reason: object): string => deflateRawSync(JSON.stringify(reason)).toString('base64');

/** What `packed` was given. Runs of earlier versions kept it in full. */
export const unpacked = (kept: string): unknown =>
  JSON.parse(kept.startsWith('{') ? kept : inflateRawSync(Buffer.from(kept, 'base64')).toString());
