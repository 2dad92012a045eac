import { cbs, code } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';

const act = 'Participatiewet';
const own = 'Werkspoor';

export const duties: CodeList = {
  name: 'duty',
  source: `${act}, artikelen 9, 17 en 18b`,
  codes: [
    code('work', 'arbeidsplicht', 'duty to work'),
    code('reintegration', 're-integratieplicht', 'duty to re-integrate'),
    code('contribution', 'tegenprestatie', 'community contribution'),
    code('language', 'taaleis', 'language requirement'),
  ],
};

/** Grounds on which somebody is freed from a duty for a time, or for good. */
export const exemptionArticles: CodeList = {
  name: 'exemption-article',
  source: act,
  codes: [
    code(
      '9-2',
      'artikel 9 lid 2: dringende redenen, zorgtaken',
      'article 9(2): urgent reasons, care',
    ),
    code(
      '9-4',
      'artikel 9 lid 4: alleenstaande ouder, kind onder 12',
      'article 9(4): single parent, child under 12',
    ),
    code(
      '9-5',
      'artikel 9 lid 5: volledig en duurzaam arbeidsongeschikt',
      'article 9(5): fully and lastingly unfit for work',
    ),
    code(
      '9a',
      'artikel 9a: alleenstaande ouder, kind onder 5',
      'article 9a: single parent, child under 5',
    ),
    code('18b', 'artikel 18b: taaleis', 'article 18b: language requirement'),
  ],
};

export const contributionKinds: CodeList = {
  name: 'contribution-kind',
  source: 'Verordening tegenprestatie Rotterdam; Participatiewet artikel 9 lid 1 onder c',
  codes: [
    code('third_party', 'voor een ander of de buurt', 'for someone else or the neighbourhood'),
    code('care', 'mantelzorg', 'informal care'),
    code('own_development', 'werken aan de eigen situatie', 'working on the own situation'),
  ],
};

/** What was observed, by the duties of article 18(4) and of the ordinance (category 1). */
export const conducts: CodeList = {
  name: 'conduct',
  source: `${act}, artikel 18 lid 2 en 4; Maatregelenverordening Rotterdam`,
  codes: [
    code('18-4-a', 'werk niet aanvaard of niet behouden', 'work not accepted or not kept'),
    code('18-4-b', 'niet ingeschreven bij een uitzendbureau', 'not registered with a temp agency'),
    code('18-4-f', 'kennis en vaardigheden niet op peil gebracht', 'skills not kept up'),
    code('18-4-h', 'voorziening of onderzoek niet benut', 'provision or examination not used'),
    code('plan', 'plan van aanpak niet nagekomen', 'plan of action not kept'),
    code('contribution', 'tegenprestatie niet geleverd', 'community contribution not made'),
    code('no-show', 'niet verschenen op een oproep', 'did not appear when called'),
  ],
};

export const signalSources: CodeList = {
  name: 'signal-source',
  source: own,
  codes: [
    code('coach', 'coach', 'coach'),
    code('provider', 'aanbieder of trainer', 'provider or trainer'),
    code('planning', 'planning, niet verschenen', 'planning, did not appear'),
    code('employer', 'werkgever', 'employer'),
    code('income', 'inkomensconsulent', 'income consultant'),
  ],
};

export const considerationOutcomes: CodeList = {
  name: 'consideration-outcome',
  source: `${act}, artikel 18 lid 9 tot en met 11`,
  codes: [
    code('imposed', 'maatregel opgelegd', 'sanction imposed'),
    code(
      'lowered',
      'lager opgelegd (artikel 18 lid 10)',
      'imposed at a lower level (article 18(10))',
    ),
    code('warning', 'waarschuwing', 'warning'),
    code('no_culpability', 'geen verwijt (artikel 18 lid 9)', 'no culpability (article 18(9))'),
    code(
      'urgent_reasons',
      'dringende redenen (artikel 18 lid 10)',
      'urgent reasons (article 18(10))',
    ),
    code('returned', 'onvolledig, terug naar de melder', 'incomplete, back to the sender'),
  ],
};

/** Grounds of claims as the statistics of debtors have them. */
export const claimGrounds: CodeList = {
  name: 'claim-ground',
  source: cbs,
  codes: [
    code('01', 'bestuurlijke boete', 'administrative fine'),
    code('11', 'terugvordering, niet verwijtbaar', 'recovery, not culpable'),
    code('12', 'terugvordering voorschot', 'recovery of an advance'),
    code('13', 'terugvordering, wel verwijtbaar', 'recovery, culpable'),
    code('14', 'terugvordering, later ontvangen middelen', 'recovery, means received later'),
  ],
};

export const claimSettlements: CodeList = {
  name: 'claim-settlement',
  source: `${act}, artikel 58`,
  codes: [
    code('paid', 'betaald', 'paid'),
    code('waived', 'kwijtgescholden', 'waived'),
    code('irrecoverable', 'oninbaar', 'irrecoverable'),
  ],
};

export const examinationKinds: CodeList = {
  name: 'examination-kind',
  source: `${act}, artikelen 9a en 53a`,
  codes: [
    code('random', 'aselecte steekproef', 'random draw'),
    code('thematic', 'thema volgens gepubliceerde regel', 'theme by a published rule'),
    code('signal', 'signaal met feiten', 'signal with facts'),
    code('9a', 'ontheffing artikel 9a, elke 6 maanden', 'exemption of article 9a, every 6 months'),
  ],
};

export const examinationResults: CodeList = {
  name: 'examination-result',
  source: own,
  codes: [
    code('unchanged', 'recht ongewijzigd', 'entitlement unchanged'),
    code('raised', 'recht verhoogd', 'entitlement raised'),
    code('lowered', 'recht verlaagd', 'entitlement lowered'),
    code('ended', 'recht beëindigd', 'entitlement ended'),
  ],
};
