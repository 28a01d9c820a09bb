import type { Route, WaitingFor } from '../../platform/http/index.ts';
import { demonstrationSignIn } from './demonstration-sign-in.ts';
import { helpPage } from './pages/help/page.ts';
import { homePage } from './pages/home/page.ts';
import type { DemonstrationPerson } from './pages/welcome/view.tsx';

export type { DemonstrationPerson };

interface Parts {
  readonly waiting: readonly WaitingFor[];
  readonly demonstration: readonly DemonstrationPerson[];
}

export const homeRoutes = (parts: Parts): readonly Route[] => [
  ...homePage(parts),
  ...helpPage,
  ...demonstrationSignIn(parts.demonstration),
];
