export { atACivilHour } from './civil-hour.ts';
export { type Clock, type MovableClock, movableClock, systemClock } from './clock.ts';
export { dayOf, formatDay, formatShortDay, formatTime, formatWhen, homeZone } from './words.ts';
export { addWorkingDays, isWorkingDay } from './working-days.ts';
