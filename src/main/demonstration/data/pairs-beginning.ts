import type { PairPlan } from './pair.ts';

/** Those chosen in the last four months: first sessions, agreements, first calls, offers, and what came to nothing. */
export const pairsBeginning: readonly PairPlan[] = [
  {
    mentee: 'mei-ling.hussain@lincolnshire',
    mentor: 'rhys.sesay@leicester',
    request: {
      asked: 112,
      gain: 'To lead change with a team that has had enough of it.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['in-person'],
      also: ['dele.campbell@westnorthamptonshi'],
    },
    mentoring: {
      method: 'in-person',
      place: 'Lincoln Central Library, room 2',
      sessions: [
        {
          ago: 1,
          log: 'I came with a list of changes, and left with one. Rhys asked which of them my team would miss if it were never made.',
          actions: [{ who: 'mentee', text: 'Ask the team that question, and listen for an hour', due: -14 }],
        },
      ],
    },
  },
  {
    mentee: 'siobhan.wright@westnorthamptonshi',
    mentor: 'gwen.malik@derbyshire',
    request: {
      asked: 110,
      gain: 'To get through my first year in this post with some of my sense of humour.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person', 'online'],
      also: ['clare.thorpe@derbyshire'],
    },
    mentoring: { method: 'online', sessions: [80, 20], next: -28 },
  },
  {
    mentee: 'farah.davies@northamptonshirech',
    mentor: 'harpreet.tan@derbyshire',
    reached: 'mentee signed',
    request: {
      asked: 33,
      gain: 'To lead a restructure fairly, from the wrong end of it.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['online'],
    },
  },
  {
    mentee: 'dawn.patel@westnorthamptonshi',
    mentor: 'priya.francis@leicestershire',
    reached: 'call arranged',
    request: {
      asked: 22,
      gain: 'To move into education and be taken seriously there.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['online', 'in-person'],
      also: ['rachel.demir@northnorthamptonsh'],
    },
  },
  {
    mentee: 'shabana.adeyemi@leicester',
    mentor: 'siobhan.eze@northnorthamptonsh',
    reached: 'both said yes',
    request: {
      asked: 15,
      gain: 'To use audits to change something, and not only to pass them.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['telephone', 'online'],
    },
  },
  {
    mentee: 'marcus.mensah@northnorthamptonsh',
    mentor: 'callum.patel@derbyshire',
    reached: 'mentee said yes',
    request: {
      asked: 6,
      gain: 'To own a budget for the first time without pretending that I always have.',
      background: 'SEND team manager for ten years. The budget came with a restructure and no instructions.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['telephone', 'online'],
      also: ['gwen.malik@derbyshire', 'rhys.fletcher@westnorthamptonshi'],
    },
  },
  {
    mentee: 'olufunke.sharma@derbyshire',
    mentor: 'ngozi.thorpe@northnorthamptonsh',
    reached: 'mentor said yes',
    request: {
      asked: 6,
      gain: 'To chair reviews in which the child is not the last item.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
      also: ['siobhan.eze@northnorthamptonsh'],
    },
  },
  {
    mentee: 'stephen.francis@northamptonshirech',
    mentor: 'sunita.nowak@lincolnshire',
    reached: 'offered',
    request: {
      asked: 27,
      gain: 'To own a budget, and to keep the team that it pays for.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person'],
      kindWord:
        'You did not name Sunita. She has helped several people through a first year like yours, and can meet halfway.',
    },
  },
  {
    mentee: 'anne-marie.taylor@lincolnshire',
    mentor: 'zoe.ogunleye@northnorthamptonsh',
    reached: 'mentor said not this time',
    request: {
      asked: 18,
      gain: 'To lead change when the team is tired, and so am I.',
      organisationContext: 'freedoms',
      scope: 'a-lot',
      methods: ['in-person', 'online'],
    },
  },
  {
    mentee: 'gwen.bailey@leicester',
    mentor: 'patrick.pritchard@leicester',
    reached: 'asked',
    request: {
      asked: 5,
      gain: 'To manage former peers, two of whom applied for my job.',
      background: 'Youth justice for fourteen years, all in one city.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['in-person', 'online'],
      also: ['ngozi.thorpe@northnorthamptonsh', 'rachel.nibhriain@northnorthamptonsh'],
      knows: 'direct',
    },
  },
];
