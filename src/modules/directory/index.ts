import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { keepUpWithNames, refreshAfterMove } from './jobs/keep-up-with-people.ts';
import { comparePage } from './pages/compare/page.ts';
import { directoryPage } from './pages/directory/page.ts';
import { leavePage, returnAction } from './pages/leave/page.ts';
import { dropAction, keepAction, mentorPage } from './pages/mentor/page.ts';
import { placesPage } from './pages/places/page.ts';
import { portraitPage } from './pages/portrait/page.ts';
import { confirmAction, profilePage, publishAction, takeDownAction } from './pages/profile/page.ts';
import { shortlistPage } from './pages/shortlist/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInDirectory } from './queries/waiting.ts';

export { goOnLeave } from './commands/go-on-leave.ts';
export { keepOnShortlist } from './commands/keep-on-shortlist.ts';
export { movePortrait } from './commands/move-portrait.ts';
export { offerCapacity } from './commands/offer-capacity.ts';
export { savePortrait } from './commands/save-portrait.ts';
export { isAway, type Leave } from './leave.ts';
export { directoryPath, mentorPath, profilePath, shortlistPath } from './pages/paths.ts';
export { portraitForm } from './portrait-form.ts';
export { readLeaves } from './queries/read-leaves.ts';
export { type Place, readPlace } from './queries/read-place.ts';
export { type Portrait, readPortrait } from './queries/read-portrait.ts';
export { type Found, pageSize, searchDirectory } from './queries/search-directory.ts';
export { type Shortlisted, shortlistOf } from './queries/shortlist-of.ts';
export type { DirectoryViews } from './tables.ts';

export const directory = defineModule({
  name: 'directory',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    directoryPage,
    comparePage,
    mentorPage,
    keepAction,
    dropAction,
    shortlistPage,
    profilePage,
    publishAction,
    takeDownAction,
    confirmAction,
    portraitPage,
    placesPage,
    leavePage,
    returnAction,
  ],
  subscriptions: { 'people.post-changed': refreshAfterMove },
  sweeps: [keepUpWithNames],
  waiting: waitingInDirectory,
});
