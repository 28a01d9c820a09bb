/** People read, opened and kept at a time: little enough that the server answers others in between. */
export const chunk = 25;
