import { defineTemplate } from '../../template/template.ts';
import { ending } from './ending.ts';
import { endorsement } from './endorsement.ts';
import { menteeFeedback, mentorFeedback } from './feedback.ts';
import { livedExperience } from './lived-experience.ts';
import { matching } from './matching.ts';
import { matchingRequest } from './matching-request.ts';
import { menteeExpression } from './mentee-expression.ts';
import { mentorExpression } from './mentor-expression.ts';
import { reminders } from './reminders.ts';
import { terms } from './terms.ts';
import { texts } from './texts.ts';

export const regionalLeaders = defineTemplate({
  id: 'regional-leaders',
  version: 1,
  name: 'Regional leaders',
  about:
    'One-to-one mentoring across the councils and trusts of a region. Line managers put mentees forward, middle leaders who are new in post come first, mentees rank up to three mentors, and a pair meets four to six times in a year.',
  terms,
  forms: {
    menteeExpression,
    mentorExpression,
    endorsement,
    matchingRequest,
    livedExperience,
    menteeFeedback,
    mentorFeedback,
    ending,
  },
  texts,
  matching,
  reminders,
  setUp: ['description', 'dates', 'contacts', 'safeguarding-lead', 'terms', 'endorsement', 'texts', 'agreement'],
});
