import type { Role } from '#kernel/role.ts';
import type { Words } from '#kernel/words.ts';

/** How a role is called on screen; its identifier is for code, sessions and access tables. */
export const roleNames: Readonly<Record<Role, Words>> = {
  client: { nl: 'cliënt', en: 'client' },
  representative: { nl: 'vertegenwoordiger', en: 'representative' },
  'prevention-adviser': { nl: 'adviseur WW@Work', en: 'prevention adviser' },
  planner: { nl: 'planner', en: 'planner' },
  'intake-worker': { nl: 'intaker', en: 'intake worker' },
  'job-broker': { nl: 'jobhunter', en: 'job broker' },
  'work-coach': { nl: 'werkcoach', en: 'work coach' },
  'youth-coach': { nl: 'jongerenconsulent', en: 'youth coach' },
  'activation-coach': { nl: 'activeringscoach', en: 'activation coach' },
  distributor: { nl: 'werkverdeler', en: 'distributor' },
  'income-consultant': { nl: 'inkomensconsulent', en: 'income consultant' },
  reviewer: { nl: 'consulent heronderzoek', en: 're-examination officer' },
  'employer-adviser': { nl: 'accountmanager werkgevers', en: 'employer adviser' },
  provider: { nl: 'aanbieder', en: 'provider' },
  'neighbourhood-team': { nl: 'wijkteam', en: 'neighbourhood team' },
  'instrument-manager': { nl: 'beheerder Instrumentenhuis', en: 'instrument manager' },
  'team-manager': { nl: 'teammanager', en: 'team manager' },
  'policy-officer': { nl: 'beleidsadviseur', en: 'policy officer' },
  researcher: { nl: 'onderzoeker', en: 'researcher' },
  'programme-manager': { nl: 'programmamanager', en: 'programme manager' },
  'council-member': { nl: 'raadslid', en: 'council member' },
  'privacy-officer': { nl: 'functionaris gegevensbescherming', en: 'privacy officer' },
  administrator: { nl: 'functioneel beheerder', en: 'administrator' },
};
