/** The addresses of the directory, said once. */
export const directoryPath = (programme: string): string => `/programmes/${programme}/mentors`;
export const mentorPath = (programme: string, mentor: string): string => `${directoryPath(programme)}/${mentor}`;
export const shortlistPath = (programme: string): string => `/programmes/${programme}/shortlist`;
export const profilePath = (programme: string, mentor: string): string => `${mentorPath(programme, mentor)}/profile`;
