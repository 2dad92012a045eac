import type { ModuleFront } from '#web/route.ts';
import { evaluationAccess } from './access.ts';
import { alikeFiles, alikePage } from './pages/alike-page.tsx';
import { curvesPage } from './pages/curves-page.tsx';
import { newPage, postNew, postRedesign, redesignPage } from './pages/design-pages.tsx';
import type { EvaluationHouse } from './pages/house.ts';
import { programmePage } from './pages/programme-page.tsx';
import { comparePage, registerPage } from './pages/register-page.tsx';
import { postResult, resultFiles, resultPage, resultsAddress } from './pages/result-pages.tsx';
import { words } from './words.ts';

/** The routes of the module; an address with a name of its own stands before one with a number. */
export const evaluationFront = (house: EvaluationHouse): ModuleFront => ({
  access: evaluationAccess,
  navigation: [{ href: '/evaluation', label: words.navigation }],
  routes: [
    registerPage(house),
    newPage(house),
    postNew(house),
    comparePage(house),
    curvesPage(house),
    alikePage(house),
    ...alikeFiles(house),
    programmePage(house),
    redesignPage(house),
    postRedesign(house),
    resultsAddress(),
    postResult(house),
    resultPage(house),
    ...resultFiles(house),
  ],
});
