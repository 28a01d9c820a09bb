import type { PeopleViews } from '../people/index.ts';

export interface MonitoringTables extends PeopleViews {
  'monitoring.contact': {
    id: string;
    programme: string;
    person: string;
    made_on: Temporal.PlainDate;
    way: Way;
    chase_on: Temporal.PlainDate | null;
    settled_at: Temporal.Instant | null;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  'monitoring.contact_note': { contact: string; programme: string; body: string };
}

export type Way = 'telephone' | 'email' | 'meeting' | 'message';
