import type { PairPlan } from './pair.ts';

/** The rest of the first round; one of them ended early, and somebody else was found. */
export const morePairsThatEnded: readonly PairPlan[] = [
  {
    mentee: 'dawn.taylor@leicester',
    mentor: 'ngozi.thorpe@northnorthamptonsh',
    request: {
      asked: 382,
      gain: 'To manage the people I shared an office with last year.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
      also: ['patrick.pritchard@leicester'],
    },
    mentoring: {
      method: 'online',
      sessions: [350, 285, 217, 152, 98],
      afterwards: { kind: 'ended', ago: 60, reason: 'finished' },
      feedback: {
        mentee: {
          after: 4,
          ratings: [5, 5, 5, 4],
          outcomes: ['leadership', 'relationships', 'new-role', 'confidence'],
          helped: 'Learning that being liked and being clear are not opposites.',
          again: true,
        },
        mentor: {
          after: 4,
          ratings: [5, 5, 4, 5],
          outcomes: ['leadership', 'relationships', 'confidence'],
          again: true,
        },
      },
    },
  },
  {
    mentee: 'zoe.griffiths@northnorthamptonsh',
    mentor: 'gareth.griffiths@rutl',
    request: {
      asked: 381,
      gain: 'To work with elected members without a bad night before.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['telephone', 'online'],
    },
    mentoring: {
      method: 'telephone',
      sessions: [348],
      afterwards: { kind: 'ended', ago: 310, reason: 'another-match', another: true },
    },
  },
  {
    mentee: 'rhys.eze@rutl',
    mentor: 'gareth.mensah@derbyshire',
    request: {
      asked: 374,
      gain: 'To prepare a small team for inspection without frightening it.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
    },
    mentoring: {
      method: 'online',
      sessions: [346, 280, 220, 155],
      afterwards: { kind: 'ended', ago: 72, reason: 'finished' },
      feedback: {
        mentee: { after: 6, ratings: [4, 4, 4, 4], outcomes: ['knowledge', 'priorities', 'confidence'], again: true },
        mentor: { after: 8, ratings: [4, 5, 4, 4], outcomes: ['knowledge', 'leadership'], again: true },
      },
    },
  },
  {
    mentee: 'wei.sesay@rutl',
    mentor: 'wei.dsouza@westnorthamptonshi',
    request: {
      asked: 366,
      gain: 'To say difficult things to people senior to me.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['in-person'],
    },
    mentoring: {
      method: 'in-person',
      place: 'Towcester library, the small room',
      sessions: [338, 270, 200, 131],
      afterwards: { kind: 'ended', ago: 80, reason: 'finished' },
      feedback: {
        mentee: { after: 5, ratings: [3, 3, 4, 4], outcomes: ['confidence', 'inclusion'], again: false },
        mentor: {
          after: 11,
          ratings: [4, 3, 3, 4],
          outcomes: ['relationships'],
          different: 'More help with how to begin.',
          again: true,
        },
      },
    },
  },
  {
    mentee: 'sunita.zhang@nottingham',
    mentor: 'callum.patel@derbyshire',
    request: {
      asked: 368,
      gain: 'To be ready for the next step, and to find out which step that is.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['telephone'],
    },
    mentoring: {
      method: 'telephone',
      sessions: [340, 275, 211, 147, 95],
      afterwards: { kind: 'ended', ago: 57, reason: 'finished' },
      feedback: {
        mentee: {
          after: 2,
          ratings: [5, 4, 4, 5],
          outcomes: ['career', 'confidence', 'leadership'],
          helped: 'One question: what would you do if nobody were watching?',
          word: 'I have applied. I wanted you to hear it first.',
          again: true,
        },
        mentor: { after: 3, ratings: [5, 4, 4, 4], outcomes: ['career', 'relationships', 'wellbeing'], again: true },
      },
    },
  },
  {
    mentee: 'tanisha.adeyemi@rutl',
    mentor: 'chloe.hargreaves@lincolnshire',
    request: {
      asked: 379,
      gain: 'To see our own service as an inspector would, before one does.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online', 'in-person'],
    },
    mentoring: {
      method: 'online',
      sessions: [345, 283, 218, 153, 101],
      afterwards: { kind: 'ended', ago: 68, reason: 'finished' },
      feedback: {
        mentee: { after: 6, ratings: [4, 5, 4, 4], outcomes: ['knowledge', 'leadership', 'priorities'], again: true },
        mentor: {
          after: 6,
          ratings: [5, 5, 4, 4],
          outcomes: ['leadership', 'relationships', 'knowledge'],
          again: true,
        },
      },
    },
  },
  {
    mentee: 'siobhan.griffiths@derby',
    mentor: 'priya.francis@leicestershire',
    request: {
      asked: 371,
      gain: 'To move from social care into education leadership and not feel like a guest there.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['in-person'],
    },
    mentoring: {
      method: 'in-person',
      place: 'County Hall, Glenfield',
      sessions: [342, 277, 205, 138, 90],
      afterwards: { kind: 'ended', ago: 52, reason: 'finished' },
      feedback: {
        mentee: {
          after: 5,
          ratings: [5, 5, 5, 4],
          outcomes: ['new-role', 'knowledge', 'confidence', 'leadership'],
          helped: 'She explained school funding with a loaf of bread.',
          quote: 'I came as a visitor and left as a colleague.',
          again: true,
        },
        mentor: {
          after: 7,
          ratings: [5, 5, 5, 5],
          outcomes: ['leadership', 'confidence', 'relationships'],
          again: true,
        },
      },
    },
  },
  {
    mentee: 'zoe.singh@derbyshire',
    mentor: 'rhys.fletcher@westnorthamptonshi',
    request: {
      asked: 384,
      gain: 'To own a budget, and to be asked about it by members without going red.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['online'],
      knows: 'through-colleagues',
    },
    mentoring: {
      method: 'online',
      sessions: [354, 288, 221, 160, 104],
      afterwards: { kind: 'ended', ago: 64, reason: 'finished' },
      feedback: {
        mentee: {
          after: 10,
          ratings: [4, 4, 5, 4],
          outcomes: ['knowledge', 'priorities', 'confidence'],
          different: 'A word with my manager halfway would have helped both of us.',
          again: true,
        },
        mentor: { after: 13, ratings: [4, 4, 4, 3], outcomes: ['knowledge', 'leadership'], again: true },
      },
    },
  },
];
