export const words = {
  day: 'Date',
  dayMissing: 'Enter the day of the session',
  time: 'Start time',
  timeMissing: 'Enter the time at which the session starts',
  minutes: 'Length',
  minutesMissing: 'Enter the length of the session in minutes',
  minutesWhat: 'The length',
  minutesSuffix: 'minutes',
  method: 'How will you meet?',
  methodMissing: 'Select how you will meet',
  place: 'Where, or the link to the meeting (optional)',
  placeHint:
    'A room or an address, a link, or who calls whom. It goes into both calendars, so leave out anything private.',
  past: 'The session must be in the future',
  future: 'The session must be in the past',
  farOff: 'The session must be within the next 12 months',
  longAgo: 'The session must be within the last 12 months',
} as const;
