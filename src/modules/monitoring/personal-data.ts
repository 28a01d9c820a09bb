import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { MonitoringTables } from './tables.ts';

const contact = processing({
  purpose: 'To know who was spoken to, about what, and when to look again',
  basis: 'public task',
  readers: ['coordinators'],
});

export const personalData = annotate<MonitoringTables>({
  'monitoring.contact': {
    part: 'your mentoring',
    title: 'When a coordinator spoke with you',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, programme: technical, person: contact.person, made_on: contact.fact, way: contact.fact },
      ...{ chase_on: contact.fact, settled_at: contact.fact, recorded_at: contact.fact, recorded_by: contact.person },
    },
  },
  'monitoring.contact_note': {
    part: 'your mentoring',
    title: 'What a coordinator noted about that',
    whose: { through: 'contact', to: 'monitoring.contact', key: 'id' },
    kept: 'person',
    columns: { contact: technical, programme: technical, body: contact.ofOthers },
  },
});
