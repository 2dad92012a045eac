import { code } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';

const own = 'Werkspoor';

export const applicationChannels: CodeList = {
  name: 'application-channel',
  source: own,
  codes: [
    code('form', 'formulier op internet', 'form on the internet'),
    code('desk', 'loket', 'desk'),
    code('phone', 'telefoon', 'phone'),
    code('uwv', 'UWV', 'UWV'),
  ],
};

/** Why somebody under 27 need not search first. */
export const searchExceptionCodes: CodeList = {
  name: 'search-exception',
  source: 'Participatiewet, artikel 41 lid 4, 6 en 11',
  codes: [
    code('pro_vso', 'praktijkonderwijs of speciaal onderwijs', 'practical or special education'),
    code('medically_limited', 'medisch urenbeperkt', 'medically limited hours'),
    code('wage_subsidy_group', 'doelgroep loonkostensubsidie', 'target group of the wage subsidy'),
    code(
      'unemployment_benefit',
      'zocht al vóór het einde van de WW',
      'searched before the end of unemployment benefit',
    ),
    code('tailored', 'maatwerk door bijzondere omstandigheden', 'special circumstances'),
  ],
};

export const applicationOutcomes: CodeList = {
  name: 'application-outcome',
  source: 'Participatiewet; Awb artikel 4:5',
  codes: [
    code('granted', 'toegekend', 'granted'),
    code('rejected', 'afgewezen', 'rejected'),
    code('withdrawn', 'ingetrokken door de aanvrager', 'withdrawn by the applicant'),
    code('not_taken_up', 'niet in behandeling genomen', 'not taken up'),
  ],
};

export const applicationReasons: CodeList = {
  name: 'application-reason',
  source: 'Participatiewet; Awb artikel 4:5',
  codes: [
    code('means_below_norm', 'te weinig inkomen en vermogen', 'too little income and assets'),
    code('income_too_high', 'inkomen te hoog', 'income too high'),
    code('assets_too_high', 'vermogen te hoog', 'assets too high'),
    code('other_provision', 'andere regeling gaat voor', 'another provision comes first'),
    code('not_resident', 'woont niet in de gemeente', 'does not live in the municipality'),
    code(
      'residence_right',
      'geen verblijfsrecht dat recht geeft',
      'no residence right that entitles',
    ),
    code(
      'in_education',
      'kan onderwijs met studiefinanciering volgen',
      'can study with student finance',
    ),
    code('right_unclear', 'recht niet vast te stellen', 'entitlement cannot be established'),
    code('found_work', 'werk gevonden', 'found work'),
    code('other_income', 'ander inkomen gevonden', 'found other income'),
    code('moved', 'verhuisd', 'moved'),
    code('no_longer_wanted', 'wil geen uitkering meer', 'no longer wants a benefit'),
    code('incomplete', 'aanvraag niet aangevuld', 'application not completed'),
  ],
};

export const documentKinds: CodeList = {
  name: 'document-kind',
  source: own,
  codes: [
    code('identity', 'identiteitsbewijs', 'proof of identity'),
    code('bank', 'bankafschriften van drie maanden', 'bank statements of three months'),
    code('rent', 'huurcontract', 'rental contract'),
    code('house', 'WOZ-waarde en hypotheek', 'value of the house and mortgage'),
    code('wages', 'loonstroken van drie maanden', 'pay slips of three months'),
    code('dismissal', 'ontslagbrief of einde van het contract', 'dismissal or end of the contract'),
    code(
      'unemployment',
      'beslissing van UWV over de WW',
      'decision of UWV on unemployment benefit',
    ),
    code('other_benefit', 'beslissing over een andere uitkering', 'decision on another benefit'),
    code('business', 'cijfers van het bedrijf', 'figures of the business'),
    code('maintenance', 'afspraken over alimentatie', 'agreements on maintenance'),
    code('study', 'bewijs van uitschrijving van de opleiding', 'proof of leaving school'),
    code('residence', 'verblijfsdocument', 'residence document'),
    code(
      'partner_identity',
      'identiteitsbewijs van de partner',
      'proof of identity of the partner',
    ),
    code('partner_income', 'inkomen van de partner', 'income of the partner'),
    code(
      'search',
      'bewijs van zoeken naar werk of school',
      'proof of searching for work or school',
    ),
  ],
};

export const appointmentKinds: CodeList = {
  name: 'appointment-kind',
  source: own,
  codes: [code('intake', 'werkintake', 'work intake'), code('hearing', 'hoorgesprek', 'hearing')],
};

export const appointmentOutcomes: CodeList = {
  name: 'appointment-outcome',
  source: own,
  codes: [
    code('held', 'gehouden', 'held'),
    code('no_show', 'niet verschenen', 'no-show'),
    code('cancelled', 'afgezegd', 'cancelled'),
    code('moved', 'verzet', 'moved'),
  ],
};

/** Why somebody did not come, as it turned out. */
export const absenceReasons: CodeList = {
  name: 'absence-reason',
  source: own,
  codes: [
    code('ill', 'ziek', 'ill'),
    code('work', 'aan het werk', 'at work'),
    code(
      'invitation_missed',
      'uitnodiging niet ontvangen of begrepen',
      'invitation not received or understood',
    ),
    code('care', 'zorg voor kind of naaste', 'care for a child or relative'),
    code('other_good_reason', 'andere goede reden', 'another good reason'),
    code('no_good_reason', 'geen goede reden', 'no good reason'),
    code('not_reached', 'niet bereikt', 'not reached'),
  ],
};

export const absenceFollowUps: CodeList = {
  name: 'absence-follow-up',
  source: 'Awb artikel 4:5; Participatiewet artikel 17 en 54',
  codes: [
    code('second_invitation', 'tweede uitnodiging', 'second invitation'),
    code('repair_term', 'hersteltermijn', 'term to make good'),
    code('hearing', 'hoorgesprek', 'hearing'),
  ],
};

const halfHours = Array.from({ length: 18 }, (_, at) => {
  const minutes = 8 * 60 + 30 + at * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

/** When an appointment begins, in the time of Amsterdam. */
export const startTimes: CodeList = {
  name: 'start-time',
  source: own,
  codes: halfHours.map((time) => code(time, time, time)),
};

/** Languages in which interpreters are asked most. */
export const interpreterLanguages: CodeList = {
  name: 'interpreter-language',
  source: 'ISO 639-3',
  codes: [
    code('ara', 'Arabisch', 'Arabic'),
    code('tir', 'Tigrinya', 'Tigrinya'),
    code('tur', 'Turks', 'Turkish'),
    code('fas', 'Farsi', 'Persian'),
    code('som', 'Somalisch', 'Somali'),
    code('pol', 'Pools', 'Polish'),
    code('por', 'Portugees', 'Portuguese'),
    code('zgh', 'Berbers', 'Berber'),
    code('ukr', 'Oekraïens', 'Ukrainian'),
    code('dse', 'gebarentaal', 'Dutch sign language'),
  ],
};
