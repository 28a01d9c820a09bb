import type { PairPlan } from './pair.ts';

/** The pair in whose shoes most visitors stand: halfway through, with something to look back on and something to come. */
export const pairOfFarahAndOlufunke: PairPlan = {
  mentee: 'farah.brennan@derbyshire',
  mentor: 'olufunke.shaw@derby',
  request: {
    asked: 246,
    gain: 'To be steady in senior meetings, and to say what our SEND families need before the agenda moves on.',
    background: 'Teacher, then SENCO, then team manager for nine years. I know the work well and the room less well.',
    organisationContext: 'steady',
    scope: 'some',
    methods: ['online', 'in-person'],
    also: ['chloe.hargreaves@lincolnshire', 'rhys.sesay@leicester'],
  },
  mentoring: {
    method: 'online',
    sessions: [
      {
        ago: 216,
        log: 'A first proper conversation. I described the senior meeting: I know the answer, wait for a pause, and the pause is on another subject. Olufunke said that she used to write her first sentence on her hand. We looked at which meetings matter this term, and left out four that do not.',
        actions: [
          {
            who: 'mentee',
            text: 'Write my first sentence before each senior meeting, and say it in the first ten minutes',
            done: 190,
          },
          { who: 'mentor', text: 'Send the two-page paper that she is proudest of', done: 214 },
        ],
        note: {
          by: 'mentee',
          text: 'I like her. I talked too fast. Ask next time how she deals with being interrupted.',
        },
      },
      {
        ago: 165,
        agenda: 'How the first sentences went\nThe tribunal figures, and who is afraid of them\nBeing interrupted',
        log: 'Three first sentences out of five meetings. The two in which I did not were the two in which I had not slept. We spent most of the hour on the tribunal figures: I have been presenting them as if they were my fault. Olufunke asked what a stranger would need to see, and the answer was one line, not six.',
        actions: [
          { who: 'mentee', text: 'Present the tribunal figures as one line with what we will do about it', done: 130 },
          { who: 'mentee', text: 'Ask the two families who offered to speak whether they still would', done: 120 },
        ],
      },
      {
        ago: 108,
        movedFrom: 115,
        log: 'The one line worked; the director repeated it back to me. One family came and was better than any of us. What I want next is to disagree without preparing for a week. We practised on something small and real: the transport panel.',
        actions: [
          { who: 'mentee', text: 'Disagree once at the transport panel, and tell Olufunke how it was', done: 88 },
          { who: 'mentor', text: 'Introduce Farah to the SEND lead in Derby, if Farah still wants that', done: 100 },
        ],
      },
      {
        ago: 47,
        agenda: 'What happened at the transport panel\nThe acting-up post: do I want it?\nWorkload until the holidays',
        log: 'I disagreed at the panel, and nothing fell down. They took my second suggestion. Then the acting-up post: we made two lists, what I would gain and what my team would lose, and found that the second was mostly about my own guilt. I will talk with my manager before I decide. Olufunke reminded me to take the day that I have been saving since June.',
        actions: [
          { who: 'mentee', text: 'Talk with Andrzej about the acting-up post before the closing date', due: -9 },
          { who: 'mentee', text: 'Take the day off, and not tell anybody what it is for', done: 30 },
          { who: 'mentor', text: 'Ask her own head of SEND for an hour of Farah’s questions', due: 2 },
        ],
        note: { by: 'mentor', text: 'She is readier than she thinks. Do not say so yet; let her hear herself say it.' },
      },
    ],
    next: -6,
    goals: [
      {
        text: 'Speak in the first ten minutes of a senior meeting, without notes',
        made: 214,
        steps: [
          'Write the first sentence beforehand',
          'Say it five times out of five',
          'Ask somebody I trust how it sounded',
        ],
        reached: 60,
      },
      {
        text: 'Decide about a more senior post with my eyes open',
        made: 46,
        steps: ['Two lists', 'Talk with my manager', 'Spend a day beside somebody who does the job'],
      },
    ],
  },
};
