import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { benefitsAccess } from './access.ts';
import { endBenefitRoutes } from './pages/end-page.ts';

export { benefitInFile } from './pages/benefit-in-file.tsx';
export { SpellTable, WorkIncomeTable } from './pages/benefit-tables.tsx';
export { workOver, workToSettle } from './pages/due-in-income.ts';
export { listSpells, listWorkIncome } from './store.ts';

/** Benefit spells; a right is ended here where no benefits administration is linked. */
export const benefitsFront = ({
  gate,
  benefitsSystem,
}: {
  readonly gate: Gate;
  readonly benefitsSystem: string | undefined;
}): ModuleFront => ({
  access: benefitsAccess,
  routes: endBenefitRoutes(gate, benefitsSystem),
  navigation: [],
});
