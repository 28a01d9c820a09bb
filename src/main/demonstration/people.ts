import type { DemonstrationPerson } from '../../workspaces/home/index.ts';
import { assistant } from './data/contacts.ts';
import {
  coordinator,
  dataProtectionOfficer,
  operator,
  organisationLead,
  otherCoordinator,
  safeguardingLead,
  steeringMember,
} from './data/staff.ts';

/** Whom a visitor of the demonstration can be. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  {
    role: 'Coordinator',
    ...coordinator,
    sees: 'The whole programme: who waits for whom, what is stuck and for how long, whom to call today, and the quality review.',
  },
  {
    role: 'Mentee',
    name: 'Farah Brennan',
    email: 'farah.brennan@derbyshire.example',
    sees: 'Four sessions behind her with logs, actions and goals, and the next one in a few days.',
  },
  {
    role: 'Mentor of two',
    name: 'Olufunke Shaw',
    email: 'olufunke.shaw@derby.example',
    sees: 'Her two mentees, Farah and Nadia, what she has promised them, her profile and the places she offers.',
  },
  {
    role: 'Mentee choosing a mentor',
    name: 'Dawn Tan',
    email: 'dawn.tan@northamptonshirech.example',
    sees: 'The directory, a shortlist of three, and a request that was written down for her and that she has begun to change.',
  },
  {
    role: 'Mentor with a match to answer',
    name: 'Callum Patel',
    email: 'callum.patel@derbyshire.example',
    sees: 'Somebody who would like him as a mentor, with what they hope for. Yes or not this time, and no reason asked.',
  },
  {
    role: 'Mentee near the end',
    name: 'Anne-Marie Akhtar',
    email: 'anne-marie.akhtar@derby.example',
    sees: 'One last session, and a last day that she has set herself.',
  },
  {
    role: 'Mentee who has finished',
    name: 'Gwen Hargreaves',
    email: 'gwen.hargreaves@derbyshire.example',
    sees: 'The agreement and certificate of a year that is over, and her own offer to become a mentor.',
  },
  {
    role: 'Line manager',
    name: 'Farida Castell',
    email: 'farida.castell@derbyshire.example',
    sees: 'A mail about Hamish Odunlami. Open the link in it: it needs no account, and shows what is meant for her and nothing else.',
    opens: '/outbox?to=farida.castell@derbyshire.example',
  },
  {
    role: 'Director’s assistant',
    name: assistant.name,
    email: assistant.email,
    sees: 'The dates and places of a director’s sessions, to move them when the diary needs it, and nothing more.',
  },
  {
    role: 'Safeguarding lead',
    ...safeguardingLead,
    sees: 'The concerns that were raised, and nothing else: one that she referred and closed, and a drill. Each reading is on record.',
  },
  {
    role: 'Steering group member',
    ...steeringMember,
    sees: 'The quality review: what people said, mentors given and received by each council, and nobody by name.',
  },
  {
    role: 'Data-protection officer',
    ...dataProtectionOfficer,
    sees: 'What is held and why, what goes when and what is held back, and who asked for their record; nothing that anybody wrote.',
  },
  {
    role: 'Organisation lead',
    name: organisationLead.name,
    email: organisationLead.email,
    sees: 'How Derbyshire takes part in numbers, and its own people; never who is matched with whom.',
  },
  {
    role: 'Operator of the service',
    ...operator,
    sees: 'The programmes that are there, and how to start another; nothing that anybody wrote.',
  },
  {
    role: 'Coordinator of another programme',
    ...otherCoordinator,
    sees: 'Yorkshire and the Humber’s own programme, still being set up, and nobody from the East Midlands.',
  },
  {
    role: 'Somebody brand new',
    name: 'Rowan Teasdale',
    email: 'rowan.teasdale@northnorthamptonsh.example',
    sees: 'An expression of interest begun last night, and kept where she stopped.',
  },
];
