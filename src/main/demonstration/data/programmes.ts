import type { ProgrammePlan } from '../stories/open-programme.ts';
import { coordinator, otherCoordinator, otherSafeguardingLead, safeguardingLead } from './staff.ts';

export const eastMidlands: ProgrammePlan = {
  name: 'East Midlands leaders in children’s services',
  coordinator,
  safeguardingLead,
  team: {
    name: 'The East Midlands mentoring team',
    email: 'mentoring@eastmidlands.example',
    telephone: '01632 960 117',
  },
  host: 'leicester-city-council',
};

export const yorkshire: ProgrammePlan = {
  name: 'Yorkshire and Humber leaders in children’s services',
  coordinator: otherCoordinator,
  safeguardingLead: otherSafeguardingLead,
  team: { name: 'The mentoring team', email: 'mentoring@yorkshirehumber.example', telephone: null },
  host: 'leeds-city-council',
};
