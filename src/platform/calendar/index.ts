export { type Attendee, type CalendarPart, calendarPart, type Invitation } from './calendar-part.ts';
