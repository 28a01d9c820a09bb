import type { Texts } from '../../template/texts.ts';

/** EM-03, EM-04: what people are told when a decision is made about them. */
export const outcomes: Texts['outcomes'] = {
  menteeSelected: {
    subject: 'You have a place in {programme}',
    body: `We are glad to say that you have a place in {programme}.

The next step is yours: look through the directory of mentors, choose up to {choices} who could help, and tell us what you hope to gain. There is no rush, and we are here if you would like to talk it over.`,
  },
  menteeKeptWaiting: {
    subject: 'You are on the waiting list for {programme}',
    body: `Thank you for your interest in {programme}. We would like to find you a mentor, and at the moment more people are looking than there are mentors free.

You are on the waiting list, and you keep your place in it. You do not need to do anything. We will write as soon as there is news, and you can leave the list whenever you like.`,
  },
  menteeNotThisTime: {
    subject: 'Your interest in {programme}',
    body: `Thank you for telling us what you were hoping for. We are sorry that we cannot offer you a place in {programme} this time.

This says nothing about you or your work. You are welcome to express interest again, and we would be happy to talk about what else there is.`,
  },
  menteeManagerDeferred: {
    subject: 'Your interest in {programme}: later, not now',
    body: `Your line manager has asked us to come back to your expression of interest in {programme} at a later date. What you wrote is kept, and we will ask them again then.

It may help to talk with them about when the time would be right. If anything changes before that, tell us.`,
  },
  menteeManagerDeclined: {
    subject: 'Your interest in {programme}',
    body: `Your line manager has decided not to put your expression of interest in {programme} forward at present. We know that this may be disappointing.

You may like to talk with them about it. You can express interest again whenever things change, and you can always write to us.`,
  },
  mentorSelected: {
    subject: 'Welcome as a mentor in {programme}',
    body: `Thank you for offering your time. We would be very glad to have you as a mentor in {programme}.

If you have not trained as a mentor yet, we will invite you to a course first. After that you write a short profile, say how many people you could mentor, and decide when it is seen.`,
  },
  mentorKeptWaiting: {
    subject: 'Your offer to mentor in {programme}',
    body: `Thank you for offering to be a mentor in {programme}. At the moment we have enough mentors with experience like yours, and we would like to keep your offer for when that changes.

You do not need to do anything, and you can take your offer back whenever you like.`,
  },
  mentorNotThisTime: {
    subject: 'Your offer to mentor in {programme}',
    body: `Thank you for offering to be a mentor in {programme}. We are not able to take up your offer this time, and we are grateful that you made it.

You are welcome to offer again, and we would be happy to talk about it.`,
  },
};
