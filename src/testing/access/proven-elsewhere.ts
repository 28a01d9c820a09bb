import { bothWays } from './both-ways.ts';

/** Doors that open only in a state which this world has not; the tests beside their pages say to whom. */
export const provenElsewhere: readonly string[] = [
  'POST /programmes/:programme/staff/:person/:role/end',
  'GET /programmes/:programme/training/new',
  'POST /programmes/:programme/training/new',
  'GET /programmes/:programme/decision',
  'POST /programmes/:programme/decision',
  ...['columns', 'questions', 'people', 'notes', 'check', 'taking-back'].flatMap(
    bothWays('/programmes/:programme/import/:import/'),
  ),
  'GET /programmes/:programme/import/:import',
  'POST /programmes/:programme/import/:import/dropping',
  ...bothWays('/programmes/:programme/runs/')(':run'),
  'POST /programmes/:programme/runs/:run/repeat',
  'GET /programmes/:programme/runs/:run/people/:request',
  'POST /programmes/:programme/runs/:run/people/:request/hold',
  'GET /programmes/:programme/runs/:run/beside/:other',
  'POST /programmes/:programme/runs/:run/beside/:other/saving',
  ...['call', 'decision'].flatMap(bothWays('/proposals/:proposal/')),
  'POST /noted-about-you/:fact/remove',
  'POST /programmes/:programme/people/:person/noted/:fact/remove',
  'GET /feedback/:feedback/given',
  'POST /feedback/:feedback/quote/take-back',
  'POST /feedback/:feedback/pass-on',
  'GET /feedback/:feedback/word',
  'GET /relationships/:relationship/certificate.pdf',
];
