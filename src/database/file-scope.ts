import type { FileScope } from '#database/scope.ts';
import type { Role } from '#kernel/role.ts';

const scopes: { readonly [role in Role]?: FileScope } = {
  'intake-worker': 'intake',
  planner: 'planning',
  'income-consultant': 'income',
  reviewer: 'review',
  'job-broker': 'broker',
  'employer-adviser': 'broker',
  provider: 'partner',
  'neighbourhood-team': 'partner',
};

/** In which scope a role opens files: that of its work, of coaches and who leads them the team's. */
export const fileScopeOf = (role: Role): FileScope => scopes[role] ?? 'team';
