import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { EvaluationTables } from './tables.ts';

const asked = processing({
  purpose: 'To know whom to ask how it was, and who has answered',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const feedback = processing({
  purpose: 'To learn how mentoring went',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const quote = processing({
  purpose: 'To print a sentence about the programme without a name',
  basis: 'consent',
  readers: ['the person', 'coordinators', 'steering group'],
});
const word = processing({
  purpose: 'To tell a mentor what their mentee would like them to hear',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'partner'],
});

export const personalData = annotate<EvaluationTables>({
  'evaluation.feedback': {
    part: 'your mentoring',
    title: 'Feedback that you were asked for',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, relationship: technical, person: asked.person, side: asked.fact },
      ...{ form_version: technical, asked_at: asked.fact, given_at: asked.fact, given_by: asked.person },
    },
  },
  'evaluation.answers': {
    part: 'what you wrote',
    title: 'Your feedback',
    whose: { people: ['author'] },
    goesWith: { pair: 'relationship' },
    kept: 'pair records',
    columns: { feedback: technical, relationship: technical, author: feedback.person, body: feedback.fact },
  },
  'evaluation.figures': {
    technical: 'What was ticked, with nothing that says by whom',
    columns: ['arrival', 'programme', 'side', 'body'],
  },
  'evaluation.quote': {
    part: 'what you wrote',
    title: 'Sentences that may be printed without your name',
    whose: { people: ['author'] },
    kept: 'person',
    columns: {
      ...{ feedback: technical, programme: technical, side: quote.fact, author: quote.person, body: quote.fact },
      ...{ agreed_at: quote.fact, taken_back_at: quote.fact },
    },
  },
  'evaluation.word': {
    part: 'what you wrote',
    title: 'What you would like your mentor to hear',
    whose: { people: ['author'] },
    goesWith: { pair: 'relationship' },
    kept: 'pair records',
    columns: { feedback: technical, relationship: technical, author: word.person, body: word.fact },
  },
  'evaluation.passing': {
    part: 'your mentoring',
    title: 'When that was passed on',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { feedback: technical, relationship: technical, at: word.fact, by_person: word.person },
  },
});
