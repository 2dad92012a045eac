import { randomBytes } from 'node:crypto';
import type { AccessRow } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';
import type { House } from '#main/house.ts';
import { version } from '#main/version.ts';
import {
  applicationsDue,
  applicationsFront,
  applicationsInFile,
} from '#modules/applications/index.ts';
import { benefitInFile, benefitsFront, workOver, workToSettle } from '#modules/benefits/index.ts';
import { boundariesFront, type KeptBoundaries } from '#modules/boundaries/index.ts';
import {
  caseloadFront,
  contactsOverdue,
  guidanceInFile,
  handOverFeedback,
  handOversSent,
  handOversToAnswer,
  handOversToSettle,
  newInCaseload,
  takenOver,
  waitingForCoach,
} from '#modules/caseload/index.ts';
import {
  agreementsDue,
  callBacksDue,
  contactsFront,
  contactsInFile,
  contactsOfWeek,
  messagesDue,
  teamContactsOverdue,
} from '#modules/contacts/index.ts';
import { type DuePart, dayFront } from '#modules/day/index.ts';
import {
  areaReviewsDue,
  claimsDue,
  dutiesFront,
  dutiesInFile,
  exemptionReviewsDue,
  hearingsDue,
  reviewCasesDue,
  sanctionsOnBenefit,
  signalsDue,
} from '#modules/duties/index.ts';
import { entryFront } from '#modules/entry/index.ts';
import { evaluationFront, openRegister } from '#modules/evaluation/index.ts';
import { exchangeFront } from '#modules/exchange/index.ts';
import { forecastFront, forecastStore, keepGround } from '#modules/forecast/index.ts';
import {
  catalogueToCheck,
  fullDue,
  instrumentsFront,
  instrumentsInFile,
  placesDue,
  stalledDue,
  trajectoriesDue,
  trajectoriesEnding,
} from '#modules/instruments/index.ts';
import { intakeFront, intakeInFile, ownIntakes } from '#modules/intake/index.ts';
import { lettersFront, lettersInFile } from '#modules/letters/index.ts';
import { mineFront } from '#modules/mine/index.ts';
import {
  keepEditions,
  monitorFront,
  openPublications,
  publishedFront,
} from '#modules/monitor/index.ts';
import { organisationFront } from '#modules/organisation/index.ts';
import {
  partnersFront,
  partnersInFile,
  referralsDue,
  weeksDue,
  withdrawnTold,
} from '#modules/partners/index.ts';
import { type FilePart, peopleFront } from '#modules/people/index.ts';
import {
  aftercareDue,
  allowancesDue,
  candidatesDue,
  endingsDue,
  placementsFront,
  placementsInFile,
  stepsInFile,
} from '#modules/placements/index.ts';
import {
  askedTalks,
  ownTalks,
  planningFront,
  repairTermsDue,
  talksComing,
  talksToSettle,
  waitingForTalk,
} from '#modules/planning/index.ts';
import {
  preventionEnding,
  preventionFront,
  preventionTalks,
  preventionToClose,
} from '#modules/prevention/index.ts';
import { privacyFront, requestsDue } from '#modules/privacy/index.ts';
import { representativesFront, representativesInFile } from '#modules/representatives/index.ts';
import { retentionFront } from '#modules/retention/index.ts';
import { sendingsFront } from '#modules/sendings/index.ts';
import { serviceModelFront } from '#modules/service-model/index.ts';
import { decisionToRead, trackInFile, tracksFront, trackToDecide } from '#modules/tracks/index.ts';
import type { AnyKind } from '#platform/jobs/kind.ts';
import type { Mailer } from '#platform/mail/mail.ts';
import type { ModuleFront } from '#web/route.ts';

/** Where a role begins: the page that shows what is theirs. Others begin at the front page. */
export const homeOf: { readonly [role in Role]?: `/${string}` } = {
  client: '/mine',
  representative: '/mine',
  'prevention-adviser': '/prevention',
  'work-coach': '/day',
  'youth-coach': '/day',
  'activation-coach': '/day',
  distributor: '/day',
  'team-manager': '/day',
  'intake-worker': '/day',
  'job-broker': '/placements',
  'employer-adviser': '/placements',
  reviewer: '/review',
  'income-consultant': '/day',
  planner: '/planning',
  'policy-officer': '/monitor',
  researcher: '/monitor',
  'programme-manager': '/monitor',
  'council-member': '/published',
  'privacy-officer': '/privacy/log',
  administrator: '/organisation',
  'instrument-manager': '/instruments',
  provider: '/referrals',
  'neighbourhood-team': '/referrals',
};

/** What stands in the file of a client, from top to bottom. */
const fileParts = (benefitsSystem: string | undefined): readonly FilePart[] => [
  representativesInFile,
  contactsInFile,
  guidanceInFile,
  trackInFile,
  intakeInFile,
  applicationsInFile,
  instrumentsInFile,
  partnersInFile,
  benefitInFile(benefitsSystem),
  placementsInFile,
  stepsInFile,
  dutiesInFile,
  lettersInFile,
];

/** What is due on My day, in this order: what has a legal term first. */
const dueParts: readonly DuePart[] = [
  requestsDue,
  ...applicationsDue,
  repairTermsDue,
  workToSettle,
  workOver,
  allowancesDue,
  sanctionsOnBenefit,
  areaReviewsDue,
  claimsDue,
  ownTalks,
  askedTalks,
  talksToSettle,
  waitingForTalk,
  talksComing,
  preventionTalks,
  preventionEnding,
  preventionToClose,
  hearingsDue,
  signalsDue,
  reviewCasesDue,
  referralsDue,
  weeksDue,
  withdrawnTold,
  placesDue,
  stalledDue,
  fullDue,
  catalogueToCheck,
  aftercareDue,
  endingsDue,
  candidatesDue,
  messagesDue,
  callBacksDue,
  agreementsDue,
  handOversToAnswer,
  handOverFeedback,
  handOversToSettle,
  handOversSent,
  waitingForCoach,
  trackToDecide,
  decisionToRead,
  ownIntakes,
  trajectoriesDue,
  trajectoriesEnding,
  newInCaseload,
  takenOver,
  exemptionReviewsDue,
  contactsOverdue,
  contactsOfWeek,
  teamContactsOverdue,
];

export type ModulesHouse = Pick<House, 'gate' | 'jobs' | 'keys' | 'dataFolder' | 'today'> & {
  /** Nothing when no mail server is set. */
  readonly mailer: Mailer | undefined;
  /** Sign-in with an account of the municipality; nothing when none is set. */
  readonly provider?: Parameters<typeof entryFront>[0]['provider'];
  /** Sign-in for clients, by a broker of DigiD and eHerkenning; nothing when none is set. */
  readonly clientProvider?: Parameters<typeof entryFront>[0]['clientProvider'];
  readonly note?: Parameters<typeof entryFront>[0]['note'];
  /** Name of the linked benefits administration; nothing when decisions are recorded here. */
  readonly benefitsSystem?: string | undefined;
  readonly demo: boolean;
  readonly synthetic: () => boolean;
  readonly boundaries: KeptBoundaries;
  readonly loaded?: Parameters<typeof keepEditions>[2];
  /** True when people reach the product over https. */
  readonly https: boolean;
};

export type Modules = {
  /** In the order of the navigation. */
  readonly fronts: readonly ModuleFront[];
  /** The long work of all modules. */
  readonly jobKinds: readonly AnyKind[];
  readonly editions: ReturnType<typeof keepEditions>;
};

/** Every module that the product serves; a new one is a line here. */
export function openModules(house: ModulesHouse): Modules {
  const editions = keepEditions(
    `${house.dataFolder}/snapshots`,
    house.boundaries.shapes,
    house.loaded,
  );
  const forecasts = forecastStore(house.gate);
  const fronts: ModuleFront[] = [
    entryFront({
      ...house,
      homeOf,
      version,
      now: Date.now,
      random: randomBytes,
      accessTables: (): Iterable<ReadonlyMap<string, AccessRow>> =>
        fronts.map(({ access }) => access),
    }),
    mineFront(house),
    dayFront({ ...house, parts: dueParts }),
    caseloadFront(house),
    contactsFront(house),
    sendingsFront(house),
    planningFront(house),
    applicationsFront({ ...house, benefitsSystem: house.benefitsSystem }),
    tracksFront(house),
    intakeFront(house),
    instrumentsFront(house),
    partnersFront(house),
    peopleFront({ ...house, parts: fileParts(house.benefitsSystem) }),
    representativesFront(house),
    benefitsFront({ ...house, benefitsSystem: house.benefitsSystem }),
    placementsFront(house),
    dutiesFront({ ...house, benefitsSystem: house.benefitsSystem }),
    monitorFront(editions),
    forecastFront({
      openGround: keepGround(`${house.dataFolder}/snapshots`, () =>
        forecasts.findDriver({ staffId: undefined, role: 'system', day: house.today() }),
      ),
      jobs: house.jobs,
      store: forecasts,
    }),
    publishedFront(editions, openPublications(house.gate), house.demo ? house.today() : undefined),
    evaluationFront({
      register: openRegister(house.gate),
      snapshots: `${house.dataFolder}/snapshots`,
      synthetic: house.synthetic,
      shapes: house.boundaries.shapes,
      newSeed: () => randomBytes(6).readUIntBE(0, 6),
    }),
    boundariesFront(house.boundaries),
    serviceModelFront(house),
    preventionFront(house),
    organisationFront(house),
    lettersFront(house),
    exchangeFront(house),
    privacyFront(house),
    retentionFront(house),
  ];
  return { fronts, jobKinds: fronts.flatMap(({ jobs = [] }) => jobs), editions };
}
