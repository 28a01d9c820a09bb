/** A person without any tie is kept for as long as somebody might still ask about their mentoring. */
export const keptMonthsAfterLastTie = 12;

/** Nothing goes before a data-protection officer could see for so many days that it will. */
export const announcedDays = 30;
