import type { CodeList } from '#extract/definition.ts';

/** Code lists of the Instrumentenhuis: instruments, who carries them out, and how a trajectory goes. */
const code = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });

const own = 'Werkspoor';

/** The seven types of the evaluation of Samen voor Zuid, tables 4.1 and 4.2. */
export const instrumentTypes: CodeList = {
  name: 'instrument-type',
  source: 'Eindevaluatie Samen voor Zuid (KNAPRZ), tabellen 4.1 en 4.2',
  codes: [
    code('get_to_know', 'kennen', 'get to know'),
    code('support', 'ondersteunen', 'support'),
    code('develop', 'ontwikkelen', 'develop'),
    code('mediate', 'bemiddelen', 'mediate'),
    code('aftercare', 'nazorg', 'aftercare'),
    code('hallowerk', 'HalloWerk', 'HalloWerk'),
    code(
      'prematching_and_matching_teams',
      'prematching en matchingteams',
      'prematching and matching teams',
    ),
  ],
};

export const partnerKinds: CodeList = {
  name: 'partner-kind',
  source: own,
  codes: [
    code('provider', 'aanbieder', 'provider'),
    code('neighbourhood_team', 'wijkteam', 'neighbourhood team'),
    code('debt_help', 'schuldhulpverlening', 'debt help'),
    code('uwv', 'UWV', 'employee insurance agency (UWV)'),
  ],
};

/** How a trajectory ended: after it started, or before. */
export const trajectoryEndings: CodeList = {
  name: 'trajectory-ending',
  source: own,
  codes: [
    code('finished', 'afgerond', 'finished'),
    code('stopped', 'gestopt', 'stopped'),
    code('declined', 'afgezien door de cliënt', 'declined by the client'),
    code('withdrawn', 'ingetrokken', 'withdrawn'),
  ],
};

export const trajectoryResults: CodeList = {
  name: 'trajectory-result',
  source: own,
  codes: [
    code('to_work', 'aan het werk', 'to work'),
    code('to_school', 'naar een opleiding', 'to school'),
    code('goal_reached', 'doel bereikt', 'goal reached'),
    code('partly', 'doel gedeeltelijk bereikt', 'goal partly reached'),
    code('not_reached', 'doel niet bereikt', 'goal not reached'),
  ],
};

export const endingReasons: CodeList = {
  name: 'ending-reason',
  source: own,
  codes: [
    code('found_work', 'werk gevonden', 'found work'),
    code('circumstances', 'omstandigheden van de cliënt', 'circumstances of the client'),
    code('not_suitable', 'paste niet', 'was not suitable'),
    code('other_support', 'andere steun gekozen', 'other support chosen'),
    code('absent', 'kwam niet meer', 'no longer came'),
    code('no_place', 'geen plaats', 'no place'),
    code('benefit_ended', 'uitkering geëindigd of verhuisd', 'benefit ended or moved'),
    code('moment', 'niet het goede moment', 'not the right moment'),
  ],
};

export const referralAnswers: CodeList = {
  name: 'referral-answer',
  source: own,
  codes: [
    code('accepted', 'aangenomen', 'accepted'),
    code('waiting', 'op de wachtlijst', 'on the waiting list'),
    code('refused', 'geweigerd', 'refused'),
  ],
};

export const refusalReasons: CodeList = {
  name: 'refusal-reason',
  source: own,
  codes: [
    code('no_place', 'geen plaats op tijd', 'no place in time'),
    code('not_eligible', 'hoort niet bij de doelgroep', 'outside the target group'),
    code('incomplete', 'gegevens ontbreken', 'data are missing'),
    code('not_reached', 'cliënt niet bereikt', 'client could not be reached'),
    code('other_offer', 'ander aanbod past beter', 'another offer suits better'),
  ],
};

/** Why the municipality takes a referral back before it was answered, or from the waiting list. */
export const referralWithdrawals: CodeList = {
  name: 'referral-withdrawal',
  source: own,
  codes: [
    code('no_answer', 'geen antwoord op tijd', 'no answer in time'),
    code('other_partner', 'gaat naar een andere partner', 'goes to another partner'),
    code('found_work', 'werk gevonden', 'found work'),
    code('client_stops', 'de cliënt wil niet verder', 'the client does not want to go on'),
    code('circumstances', 'omstandigheden van de cliënt', 'circumstances of the client'),
  ],
};

/** What of a client a partner may come to know. */
export const consentItems: CodeList = {
  name: 'consent-item',
  source: own,
  codes: [
    code('contact', 'naam en contactgegevens', 'name and contact data'),
    code('reason', 'reden van de doorverwijzing', 'reason of the referral'),
    code('attendance', 'aanwezigheid en resultaat', 'attendance and result'),
    code('plan', 'plan en afspraken', 'plan and agreements'),
    code('money', 'inkomen en schulden', 'income and debts'),
  ],
};
