/** A person without any tie is kept for as long as somebody might still ask about their mentoring. */
export const keptMonthsAfterLastTie = 12;

/** A concern may be asked about for as long as a claim can be brought, which is six years for most. */
export const keptMonthsAfterConcern = 72;

/** Nothing goes before a data-protection officer could see for so many days that it will. */
export const announcedDays = 30;
