import type { PairPlan } from './pair.ts';

/** The first round: their year is over, and most have said how it was. */
export const pairsThatEnded: readonly PairPlan[] = [
  {
    mentee: 'gwen.hargreaves@derbyshire',
    mentor: 'patrick.pritchard@leicester',
    request: {
      asked: 388,
      gain: 'To speak in senior meetings before somebody else has said it for me.',
      background: 'Leaving care worker for nine years, manager for one.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['telephone', 'online'],
      also: ['dele.campbell@westnorthamptonshi'],
    },
    mentoring: {
      method: 'telephone',
      sessions: [
        {
          ago: 366,
          log: 'We talked about what happens to me in the leadership meeting: I prepare for days and then wait for a gap that never comes. Patrick asked who in that room wants to hear from leaving care, and I could name three of nine. We agreed that I would begin with those three.',
          actions: [
            {
              who: 'mentee',
              text: 'Ask the chair for ten minutes on the local offer, and send one page beforehand',
              done: 350,
            },
            { who: 'mentor', text: 'Send the note he uses for a first paper', done: 364 },
          ],
        },
        300,
        {
          ago: 238,
          log: 'The paper went well, and I noticed that I had stopped apologising for it by the second page. Next is the budget meeting. We rehearsed three questions that I do not want to be asked.',
          actions: [
            { who: 'mentee', text: 'Walk through the figures with finance before the meeting, not after', done: 230 },
          ],
        },
        170,
        96,
      ],
      goals: [
        {
          text: 'Be heard in the leadership meeting on what care leavers need',
          made: 364,
          steps: ['Put one paper on the agenda', 'Find two allies before each meeting'],
          reached: 100,
        },
      ],
      afterwards: { kind: 'ended', ago: 62, reason: 'finished' },
      feedback: {
        mentee: {
          after: 4,
          ratings: [5, 5, 5, 4],
          outcomes: ['confidence', 'leadership', 'relationships'],
          helped: 'He never once told me what to do, and I always knew what to do afterwards.',
          different: 'I would have liked to meet other mentees.',
          word: 'Thank you for picking up the telephone at ten past five, every time.',
          quote: 'I used to leave meetings with what I wanted to say. Now I leave it there.',
          again: true,
        },
        mentor: {
          after: 6,
          ratings: [5, 5, 4, 4],
          outcomes: ['leadership', 'wellbeing', 'relationships', 'confidence'],
          helped: 'Walking while I listened.',
          again: true,
        },
      },
    },
  },
  {
    mentee: 'ibrahim.brennan@nottingham',
    mentor: 'clare.thorpe@derbyshire',
    request: {
      asked: 387,
      gain: 'To go into the next inspection knowing our front door, and not only hoping.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['online'],
    },
    mentoring: {
      method: 'online',
      sessions: [364, 310, 255, 190, 130, 84],
      afterwards: { kind: 'ended', ago: 58, reason: 'finished' },
      feedback: {
        mentee: {
          after: 5,
          ratings: [5, 4, 4, 4],
          outcomes: ['knowledge', 'confidence', 'priorities'],
          helped: 'Practising hard conversations with somebody who was not in my line.',
          quote: 'We were ready, and it showed.',
          again: true,
        },
        mentor: {
          after: 9,
          ratings: [4, 5, 4, 4],
          outcomes: ['knowledge', 'relationships', 'leadership'],
          again: true,
        },
      },
    },
  },
  {
    mentee: 'shabana.oneill@leicester',
    mentor: 'dele.campbell@westnorthamptonshi',
    request: {
      asked: 386,
      gain: 'To work with elected members as colleagues, and to stop dreading scrutiny.',
      organisationContext: 'steady',
      scope: 'some',
      methods: ['in-person', 'online'],
      also: ['olufunke.shaw@derby'],
      unconnected: true,
    },
    mentoring: {
      method: 'in-person',
      place: 'One Angel Square, Northampton',
      sessions: [361, { ago: 300, movedFrom: 307 }, 240, 180, 110],
      afterwards: { kind: 'ended', ago: 75, reason: 'finished' },
      feedback: {
        mentee: {
          after: 8,
          ratings: [5, 5, 4, 5],
          outcomes: ['confidence', 'relationships', 'leadership'],
          helped: 'Hearing a director say that she had been frightened too.',
          word: 'I quoted your kitchen table in scrutiny. They wrote it down.',
          again: true,
        },
        mentor: {
          after: 3,
          ratings: [5, 5, 5, 4],
          outcomes: ['leadership', 'inclusion', 'relationships'],
          quote: 'An hour a month in which nobody wants a decision from me, and I come away with better ones.',
          again: true,
        },
      },
    },
  },
  {
    mentee: 'bethan.nibhriain@derby',
    mentor: 'gwen.malik@derbyshire',
    request: {
      asked: 386,
      gain: 'To settle into my first post at this level without losing the team that I came from.',
      organisationContext: 'improvement-journey',
      scope: 'some',
      methods: ['online', 'in-person'],
    },
    mentoring: {
      method: 'online',
      sessions: [359, 295, 228, 150],
      afterwards: { kind: 'ended', ago: 90, reason: 'mentee-moved' },
      feedback: {
        mentee: {
          after: 6,
          ratings: [4, 4, 4, 4],
          outcomes: ['new-role', 'career', 'confidence'],
          helped: 'She helped me to see that I wanted the other job.',
          again: false,
        },
        mentor: { after: 12, ratings: [4, 4, 4, 5], outcomes: ['career', 'relationships'], again: true },
      },
    },
  },
  {
    mentee: 'amina.griffiths@westnorthamptonshi',
    mentor: 'olufunke.shaw@derby',
    request: {
      asked: 385,
      gain: 'To have difficult conversations sooner, and kindly.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['online'],
    },
    mentoring: {
      method: 'online',
      sessions: [358, 290, { ago: 236, missed: true }, 214, 150, 92],
      afterwards: { kind: 'ended', ago: 55, reason: 'finished' },
      feedback: {
        mentee: {
          after: 3,
          ratings: [5, 5, 5, 5],
          outcomes: ['leadership', 'confidence', 'relationships', 'wellbeing'],
          helped: 'We wrote the first sentence together, every time. The rest came by itself.',
          quote: 'I have the conversation in the week in which it is needed. That is the whole difference.',
          again: true,
        },
        mentor: {
          after: 4,
          ratings: [5, 5, 5, 4],
          outcomes: ['leadership', 'relationships', 'wellbeing'],
          different: 'A shorter form for us, please.',
          again: true,
        },
      },
    },
  },
  {
    mentee: 'clare.wright@lincolnshire',
    mentor: 'wei.thorpe@northnorthamptonsh',
    request: {
      asked: 384,
      gain: 'To be sure enough of my own judgement that I stop checking it with three people.',
      organisationContext: 'steady',
      scope: 'a-lot',
      methods: ['online'],
      also: ['patrick.adeyemi@rutl', 'clare.thorpe@derbyshire'],
    },
    mentoring: {
      method: 'online',
      sessions: [357, 300, 244, 181, 120],
      afterwards: { kind: 'ended', ago: 70, reason: 'finished' },
      feedback: {
        mentee: {
          after: 5,
          ratings: [4, 5, 4, 3],
          outcomes: ['confidence', 'knowledge', 'leadership'],
          different: 'It took long until we could begin. After that it was excellent.',
          again: true,
        },
        mentor: { after: 7, ratings: [4, 4, 3, 4], outcomes: ['relationships', 'inclusion'], again: true },
      },
    },
  },
  {
    mentee: 'yusuf.hargreaves@northamptonshirech',
    mentor: 'patrick.adeyemi@rutl',
    request: {
      asked: 383,
      gain: 'To lead head-of-service work in a trust whose contract is reviewed every year, and to keep some evenings.',
      organisationContext: 'improvement-journey',
      scope: 'little',
      methods: ['in-person', 'online'],
    },
    mentoring: {
      method: 'in-person',
      place: 'The café at Rutland Water, north shore',
      sessions: [355, 280, 210, 140],
      afterwards: { kind: 'ended', ago: 85, reason: 'finished' },
      feedback: {
        mentee: {
          after: 9,
          ratings: [5, 5, 4, 4],
          outcomes: ['wellbeing', 'priorities', 'leadership'],
          helped: 'Walking round the water. I said things there that I would not have said at a table.',
          again: true,
        },
        mentor: {
          after: 10,
          ratings: [5, 5, 4, 4],
          outcomes: ['wellbeing', 'leadership', 'relationships'],
          again: true,
        },
      },
    },
  },
  {
    mentee: 'sunita.macleod@lincolnshire',
    mentor: 'gwen.hussain@northamptonshirech',
    request: {
      asked: 383,
      gain: 'To bring members with me on what we spend on care leavers.',
      organisationContext: 'freedoms',
      scope: 'a-lot',
      methods: ['telephone'],
    },
    mentoring: {
      method: 'telephone',
      sessions: [352, 281, 214, 149, 100],
      afterwards: { kind: 'ended', ago: 66, reason: 'finished' },
      feedback: {
        mentee: {
          after: 7,
          ratings: [4, 4, 5, 4],
          outcomes: ['relationships', 'knowledge', 'confidence'],
          quote: 'My mentor had made my mistakes already, and told me about hers first.',
          again: false,
        },
        mentor: { after: 5, ratings: [4, 4, 4, 4], outcomes: ['knowledge', 'relationships'], again: true },
      },
    },
  },
];
