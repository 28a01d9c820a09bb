import type { Route } from '../../../platform/http/index.ts';
import { importCheckPage } from '../pages/import-check/page.ts';
import { importColumnsPage } from '../pages/import-columns/page.ts';
import { importNotesPage } from '../pages/import-notes/page.ts';
import { importPeoplePage } from '../pages/import-people/page.ts';
import { importQuestionsPage } from '../pages/import-questions/page.ts';
import { importDroppingPage, importResultPage } from '../pages/import-result/page.ts';
import { importStartPage } from '../pages/import-start/page.ts';
import { importTakingBackPage } from '../pages/import-taking-back/page.ts';
import { notedPages } from '../pages/noted/page.ts';

export const importRoutes: readonly (readonly Route[])[] = [
  importStartPage,
  importColumnsPage,
  importQuestionsPage,
  importPeoplePage,
  importNotesPage,
  importCheckPage,
  importResultPage,
  importDroppingPage,
  importTakingBackPage,
  notedPages,
];
