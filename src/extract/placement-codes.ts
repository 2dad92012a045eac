import { code } from '#extract/code-lists.ts';
import type { CodeList } from '#extract/definition.ts';

const own = 'Werkspoor';

export const contracts: CodeList = {
  name: 'contract',
  source: 'VUM, codeTypeArbeidscontract, met uitzendwerk apart',
  codes: [
    code('permanent', 'onbepaalde tijd', 'permanent'),
    code('fixed', 'bepaalde tijd', 'fixed term'),
    code('agency', 'uitzendwerk', 'temporary agency work'),
  ],
};

/** Who brought client and job together, as WW@Work classifies exits. */
export const placedBy: CodeList = {
  name: 'placed-by',
  source: 'Casus WW@Work (2018)',
  codes: [
    code('us', 'door ons', 'through us'),
    code('possibly_us', 'mogelijk door ons', 'possibly through us'),
    code('own', 'op eigen kracht', 'on their own'),
  ],
};

export const subsidyKinds: CodeList = {
  name: 'subsidy-kind',
  source: 'Participatiewet, artikel 10d lid 1, 4 en 5; CBS SRG',
  codes: [
    code(
      'measured',
      'naar gemeten loonwaarde (artikel 10d lid 4)',
      'by measured wage value (article 10d(4))',
    ),
    code('flat', 'forfaitair 50% (artikel 10d lid 5)', 'flat rate of 50% (article 10d(5))'),
  ],
};

/** What the UWV established of somebody who cannot earn the minimum wage; the decision, never why. */
export const labourIndications: CodeList = {
  name: 'labour-indication',
  source: 'Wet financiering sociale verzekeringen, artikel 38b; Participatiewet, artikel 10b',
  codes: [
    code('job_agreement', 'banenafspraak', 'job agreement'),
    code('sheltered_work', 'beschut werk', 'sheltered work'),
  ],
};

/** Income from work that is left out of account, by article 31(2) under the letter. */
export const allowanceArticles: CodeList = {
  name: 'allowance-article',
  source: 'Participatiewet, artikel 31 lid 2',
  codes: [
    code('31-2-n', 'artikel 31 lid 2 onder n: 25%, 6 maanden', 'article 31(2)(n): 25%, 6 months'),
    code(
      '31-2-r',
      'artikel 31 lid 2 onder r: alleenstaande ouder, 12,5%, 30 maanden',
      'article 31(2)(r): single parent, 12.5%, 30 months',
    ),
    code(
      '31-2-y',
      'artikel 31 lid 2 onder y: medisch urenbeperkt, 15%',
      'article 31(2)(y): medically limited hours, 15%',
    ),
    code(
      '31-2-z',
      'artikel 31 lid 2 onder z: met loonkostensubsidie, 15%, 12 maanden',
      'article 31(2)(z): with wage subsidy, 15%, 12 months',
    ),
    code(
      '31-2-aa',
      'artikel 31 lid 2 onder aa: met loonkostensubsidie, daarna',
      'article 31(2)(aa): with wage subsidy, afterwards',
    ),
  ],
};

export const answerMoments: CodeList = {
  name: 'answer-moment',
  source: 'Eindevaluatie Samen voor Zuid (KNAPRZ), paragraaf 4.3.1',
  codes: [
    code('3_months', 'na 3 maanden', 'after 3 months'),
    code('6_months', 'na 6 maanden', 'after 6 months'),
    code('12_months', 'na 12 maanden', 'after 12 months'),
    code('exit', 'bij uitstroom', 'at exit'),
  ],
};

/** Participation ladder of the Dutch municipalities (VNG). */
export const ladderLevels: CodeList = {
  name: 'ladder-level',
  source: own,
  codes: [
    code('1', 'geïsoleerd', 'isolated'),
    code('2', 'sociale contacten buitenshuis', 'social contacts outside the home'),
    code('3', 'deelname aan georganiseerde activiteiten', 'takes part in organised activities'),
    code('4', 'onbetaald werk', 'unpaid work'),
    code('5', 'betaald werk met ondersteuning', 'paid work with support'),
    code('6', 'betaald werk', 'paid work'),
  ],
};
