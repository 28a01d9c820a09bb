import type { PairPlan } from './pair.ts';
import { pairOfFarahAndOlufunke } from './pair-of-farah-and-olufunke.ts';

/** Relationships that go on: at their second, third or fourth session, paused, asking for more time, or near the end. */
export const pairsUnderWay: readonly PairPlan[] = [
  {
    mentee: 'siobhan.zhang@westnorthamptonshi',
    mentor: 'rachel.nibhriain@northnorthamptonsh',
    request: {
      asked: 369,
      gain: 'To lead on work with unaccompanied children while the rules change every month.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person', 'online'],
    },
    mentoring: {
      method: 'in-person',
      place: 'The Cornmarket, Kettering',
      sessions: [337, 260, 190, 118, 50],
      afterwards: { kind: 'more-time', ago: 8, months: 3 },
    },
  },
  {
    mentee: 'anne-marie.akhtar@derby',
    mentor: 'rhys.sesay@leicester',
    request: {
      asked: 363,
      gain: 'To have the confidence for a permanent post after two years of acting up.',
      background: 'I have been acting service manager since the restructure, and have stopped noticing the word.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['in-person'],
      also: ['siobhan.eze@northnorthamptonsh'],
    },
    mentoring: {
      method: 'in-person',
      place: 'Curve café, Leicester',
      sessions: [
        330,
        260,
        {
          ago: 187,
          log: 'The post has been advertised at last. I did not say so until twenty minutes before the end, and Rhys asked why it had taken so long to arrive in the room. A fair question. We made a plan for the application that fits round school runs.',
          actions: [
            {
              who: 'mentee',
              text: 'Write the first page of the application on Thursday, whatever it is like',
              done: 180,
            },
          ],
        },
        {
          ago: 110,
          log: 'I have the post. We spent the hour on what to stop doing now that nobody can call it temporary. Rhys was very happy and tried not to show it.',
          actions: [{ who: 'mentee', text: 'Give the rota back to the people whose rota it is', done: 95 }],
        },
        {
          ago: 33,
          log: 'Looking back over the year. What has changed is how early I say things. What is left: asking for help before the week in which I need it. One more meeting, and we will mark the end with lunch.',
          actions: [
            {
              who: 'mentee',
              text: 'Write to myself what I want to remember, and bring it to the last session',
              due: -8,
            },
          ],
        },
      ],
      next: -8,
      afterwards: { kind: 'winding-up', ago: 18, lastDay: -11 },
    },
  },
  pairOfFarahAndOlufunke,
  {
    mentee: 'nadia.rahman@leicester',
    mentor: 'olufunke.shaw@derby',
    request: {
      asked: 248,
      gain: 'To lead a service through an improvement plan that I did not write.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person', 'online'],
      also: ['clare.thorpe@derbyshire'],
    },
    mentoring: {
      method: 'online',
      sessions: [
        {
          ago: 214,
          logBy: 'mentor',
          log: 'Nadia brought the improvement plan: 74 actions, of which she can decide eleven. We put the other 63 on the floor, literally, and spent the hour on the eleven.',
          actions: [{ who: 'mentee', text: 'Choose three of the eleven that staff would notice by spring', done: 170 }],
        },
        150,
        {
          ago: 61,
          log: 'Two of the three have been noticed, one of them by a parent. The board still counts actions. We thought about what else it could count.',
          actions: [{ who: 'mentee', text: 'Offer the board one story beside the numbers, and see', due: 20 }],
        },
      ],
    },
  },
  {
    mentee: 'siobhan.thorpe@leicester',
    mentor: 'dele.campbell@westnorthamptonshi',
    request: {
      asked: 247,
      gain: 'To find out whether I want to be a director, from somebody who is one.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['telephone', 'online'],
    },
    mentoring: { method: 'online', sessions: [212, 141, { ago: 76, movedFrom: 83 }], next: -9 },
  },
  {
    mentee: 'rachel.francis@northamptonshirech',
    mentor: 'gwen.malik@derbyshire',
    request: {
      asked: 245,
      gain: 'To be heard on quality by people who buy by price.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['online'],
    },
    mentoring: {
      method: 'online',
      sessions: [210, 140, 70],
      next: -3,
      goals: [
        {
          text: 'Put quality on the first page of the contract review',
          made: 205,
          steps: ['Find two figures that finance trusts'],
        },
      ],
    },
  },
  {
    mentee: 'anne-marie.adeyemi@northamptonshirech',
    mentor: 'patrick.pritchard@leicester',
    request: {
      asked: 244,
      gain: 'To plan the next step, and to rest before it.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['telephone'],
    },
    mentoring: {
      method: 'telephone',
      sessions: [
        208,
        {
          ago: 138,
          log: 'We walked, each in our own town, with the telephone. I said that I am tired, and Patrick said that it had been audible since the first call. One thing goes this month.',
          actions: [{ who: 'mentee', text: 'Hand over the rota meeting for good', done: 120 }],
        },
        66,
      ],
      next: -12,
    },
  },
  {
    mentee: 'yusuf.hussain@northamptonshirech',
    mentor: 'rachel.nibhriain@northnorthamptonsh',
    request: {
      asked: 243,
      gain: 'To step up from advanced practitioner and manage people who trained me.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person', 'online'],
    },
    mentoring: { method: 'in-person', place: 'One Angel Square, Northampton', sessions: [205, 133], next: -15 },
  },
  {
    mentee: 'siobhan.shaw@leicester',
    mentor: 'rhys.fletcher@westnorthamptonshi',
    request: {
      asked: 242,
      gain: 'To bring schools and early help to one table, and to chair it.',
      organisationContext: 'freedoms',
      scope: 'a-lot',
      methods: ['in-person', 'online'],
    },
    mentoring: { method: 'online', sessions: [204, 128], afterwards: { kind: 'paused', ago: 54, until: -40 } },
  },
  {
    mentee: 'patrick.eze@lincolnshire',
    mentor: 'clare.thorpe@derbyshire',
    request: {
      asked: 240,
      gain: 'To own the front door’s budget without losing the people who make it work.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
    },
    mentoring: {
      method: 'online',
      sessions: [202, 125, { ago: 58, missed: true }, 41],
      next: -18,
      afterwards: {
        kind: 'more-time',
        ago: 40,
        months: 2,
        granted: { ago: 36, words: 'Of course. Clare has a place free, and nobody is waiting for it.' },
      },
    },
  },
  {
    mentee: 'zoe.griffiths@northnorthamptonsh',
    mentor: 'harpreet.tan@derbyshire',
    request: {
      asked: 238,
      gain: 'To work with elected members, this time with somebody who knows fostering.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['online'],
    },
    mentoring: { method: 'online', sessions: [200, 122, 52], next: -20 },
  },
  {
    mentee: 'leon.zhang@northamptonshirech',
    mentor: 'chloe.hargreaves@lincolnshire',
    request: {
      asked: 236,
      gain: 'To move from social care into education and understand its calendar before it starts.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['in-person', 'online'],
      knows: 'through-colleagues',
    },
    mentoring: { method: 'online', sessions: [198, 119, 44] },
  },
  {
    mentee: 'joanne.zhang@lincolnshire',
    mentor: 'zoe.ogunleye@northnorthamptonsh',
    request: {
      asked: 234,
      gain: 'To be ready for the next step without leaving the young people behind.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
    },
    mentoring: { method: 'online', sessions: [195, 112], next: -4 },
  },
];
