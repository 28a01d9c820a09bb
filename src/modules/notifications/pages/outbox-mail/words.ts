export const words = {
  back: 'All mails',
  to: 'To',
  sent: 'Sent',
  attachment: 'Attached',
  calendar: { REQUEST: 'An invitation for the calendar', CANCEL: 'A cancellation for the calendar' },
  properties: {
    SUMMARY: 'Title',
    DTSTART: 'From',
    DTEND: 'Until',
    LOCATION: 'Place',
    DESCRIPTION: 'Note',
    ORGANIZER: 'Organiser',
    ATTENDEE: 'Invited',
    SEQUENCE: 'Change number',
  },
} as const;
