/** As many as a pair agrees on in one session, and a few more. */
export const mostActions = 6;
