import type { Texts } from '../../template/texts.ts';
import { outcomes } from './outcomes.ts';

export const texts: Texts = {
  summary: `One-to-one mentoring for people who lead in children’s services, with someone from another part of the region who has been where they are now. It is for middle leaders first of all, and above all for those who have just taken up a post.`,

  forMentees: `## If you would like a mentor

A mentor listens, asks good questions and shares what they have learned. They can help you find your feet in a new post, think through a hard decision, grow in confidence, or plan what comes next.

You choose who you would like to work with. You decide what you talk about, and you arrange the sessions.

Filling in the form takes about five minutes. Your line manager then decides whether to put you forward, and confirms that you will have the time. When there are more people than mentors, middle leaders who are new in post come first.`,

  forMentors: `## If you would like to be a mentor

You need experience that someone else could learn from, an hour every couple of months for each person you mentor, and some curiosity. You do not need all the answers.

If you have not trained as a mentor or a coach, there is training before you start. You say how many people you can take, you can pause whenever you need to, and you can decline any match without giving a reason.

Mentoring is done in working time and is not paid. We let your line manager know that you have offered.`,

  howItWorks: `- You express interest, and we tell you what happens next.
- Mentees look through a directory of mentors and choose up to {choices}.
- You have a short first call. If either of you feels it is not right, we look again, and nobody is asked why.
- You sign an agreement, and then meet {leastSessions} to {mostSessions} times over {months} months, usually for about {minutes} minutes.
- At the end you each tell us how it was.`,

  confidentiality: `What is said in mentoring stays between the two of you. Your line manager and the coordinator do not see what you talk about or what you write down about it. They know only that sessions take place.

There are limits, and they are the same for everyone. If someone could come to serious harm, or the law requires it, your mentor has to tell the right person, and will tell you first. Only where telling you first would put somebody in danger may that wait, and the reason is written down.`,

  menteeResponsibilities: `As a mentee I will:

- take the lead: it is my learning, and I decide what I want to work towards
- arrange our sessions, move them when I have to, and come knowing what I want to use each for
- do what I said I would do in between
- listen to what is hard to hear, and try what is new to me
- remember that my mentor gives this time beside a full job
- keep what my mentor tells me to myself
- keep to what we agree, usually {leastSessions} to {mostSessions} sessions over {months} months.`,

  mentorResponsibilities: `As a mentor I will:

- leave the lead with my mentee, and help them use it
- listen closely, ask questions, and leave room to think
- say honestly what I see, and be someone to try ideas out on
- widen the view when that helps, and offer advice with care
- point to people and things worth learning from
- keep what my mentee tells me to myself, within the limits in the agreement
- keep to what we agree, usually {leastSessions} to {mostSessions} sessions over {months} months.`,

  agreement: `This agreement is between a mentee and a mentor in {programme}. Each of us signs it before our first session.

## What we will do

We plan to meet {leastSessions} to {mostSessions} times over {months} months, usually for about {minutes} minutes. The mentee arranges the sessions and decides what they are for. If one of us cannot come, we say so at least {rearrangeHours} hours before where we can, and agree another date.

We have each read what is asked of a mentee and of a mentor, and we will do our part.

## What stays between us

What we say and write in mentoring stays between the two of us. We do not tell our line managers, our colleagues or the coordinator about it, unless we both agree what to say.

## The limits of that

There are three. If one of us learns that somebody could come to serious harm, that a serious crime may be committed, or of something the law or our professional duty says must be passed on, it has to be told to the person who can act on it. Whoever has to tell says so to the other first, and tells no more than is needed. Only where saying so first would put somebody in danger may it wait, and the reason is written down.

## What is written down

The coordinator sees when we met, for how long and how, and nothing of what we said. We decide together whether to keep a log of our sessions. If we do, only we can read it, and it is destroyed {recordsMonths} months after we finish. There are two exceptions. Where the law requires a log to be read, such as by the order of a court, two people of the programme in different roles can read it for a few hours: who did and why is recorded, and we are told, at once or on a day that is set from the start. And where the law requires it to be kept for longer, it is kept for longer, and each of us can see that and why.

## If it is not working, and when it ends

Either of us can bring this to an end at any time, without blame and without giving a reason to the other. We try to give {noticeDays} days’ notice and to have one last conversation. The coordinator will help to find another match if that is wanted. If we would like to go on for longer, we ask the coordinator, who looks at the mentor’s time and at who else is waiting.`,

  outcomes,
};
