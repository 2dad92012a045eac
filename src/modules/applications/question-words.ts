import type { CheckQuestion, CheckResult } from './rules/self-check.ts';
import type { Question } from './rules/situation.ts';

type Asked = { readonly nl: string; readonly en: string };
type Choices = Readonly<Record<string, Asked>>;
const yesNo: Choices = { no: { nl: 'Nee', en: 'No' }, yes: { nl: 'Ja', en: 'Yes' } };

export const situationWords: Readonly<
  Record<Question, { readonly ask: Asked; readonly choices: Choices }>
> = {
  partner: {
    ask: { nl: 'Woont u samen met een partner?', en: 'Do you live with a partner?' },
    choices: yesNo,
  },
  children: {
    ask: { nl: 'Wonen er kinderen onder 18 bij u?', en: 'Do children under 18 live with you?' },
    choices: yesNo,
  },
  housing: {
    ask: { nl: 'Hoe woont u?', en: 'How do you live?' },
    choices: {
      rent: { nl: 'Ik huur een woning', en: 'I rent a home' },
      own: { nl: 'Ik heb een eigen huis', en: 'I own a house' },
      with_others: { nl: 'Ik woon bij anderen in', en: 'I live in with others' },
      none: { nl: 'Ik heb geen vaste woning', en: 'I have no fixed home' },
    },
  },
  income: {
    ask: { nl: 'Welk inkomen hebt u nu?', en: 'Which income do you have now?' },
    choices: {
      none: { nl: 'Geen inkomen', en: 'No income' },
      wages: { nl: 'Loon uit werk', en: 'Wages from work' },
      unemployment: { nl: 'WW', en: 'Unemployment benefit (WW)' },
      other_benefit: { nl: 'Een andere uitkering', en: 'Another benefit' },
      business: { nl: 'Een eigen bedrijf', en: 'A business of my own' },
      maintenance: { nl: 'Alimentatie', en: 'Maintenance' },
    },
  },
  ended: {
    ask: { nl: 'Waarom hebt u nu bijstand nodig?', en: 'Why do you need social assistance now?' },
    choices: {
      work: { nl: 'Mijn werk stopte', en: 'My work stopped' },
      unemployment: {
        nl: 'Mijn WW stopt of stopte',
        en: 'My unemployment benefit stops or stopped',
      },
      study: { nl: 'Ik stopte met mijn opleiding', en: 'I stopped my course' },
      business: { nl: 'Mijn bedrijf stopte', en: 'My business stopped' },
      relationship: { nl: 'Mijn relatie stopte', en: 'My relationship ended' },
      other: { nl: 'Iets anders', en: 'Something else' },
      nothing: { nl: 'Er veranderde niets', en: 'Nothing changed' },
    },
  },
  nationality: {
    ask: { nl: 'Welke nationaliteit hebt u?', en: 'Which nationality do you have?' },
    choices: {
      dutch_eu: {
        nl: 'Nederlands, of van een land in de EU',
        en: 'Dutch, or of a country in the EU',
      },
      permit: {
        nl: 'Een andere; ik heb een verblijfsdocument',
        en: 'Another; I have a residence document',
      },
    },
  },
};

export const checkWords: Readonly<
  Record<CheckQuestion, { readonly ask: Asked; readonly choices: Choices }>
> = {
  age: {
    ask: { nl: 'Hoe oud bent u?', en: 'How old are you?' },
    choices: {
      under_18: { nl: 'Jonger dan 18', en: 'Under 18' },
      '18_20': { nl: '18, 19 of 20', en: '18, 19 or 20' },
      '21_26': { nl: '21 tot en met 26', en: '21 to 26' },
      '27_pension': { nl: '27 of ouder, nog geen AOW', en: '27 or over, no state pension yet' },
      pension: { nl: 'Ik heb de AOW-leeftijd', en: 'I have reached state pension age' },
    },
  },
  place: {
    ask: { nl: 'Waar woont u?', en: 'Where do you live?' },
    choices: {
      here: { nl: 'Hier, in Rotterdam', en: 'Here, in Rotterdam' },
      elsewhere: { nl: 'Ergens anders', en: 'Somewhere else' },
    },
  },
  residence: {
    ask: { nl: 'Mag u in Nederland wonen?', en: 'May you live in the Netherlands?' },
    choices: {
      dutch_eu: {
        nl: 'Ja, ik ben Nederlander of kom uit de EU',
        en: 'Yes, I am Dutch or from the EU',
      },
      permit: { nl: 'Ja, ik heb een verblijfsvergunning', en: 'Yes, I have a residence permit' },
      none: { nl: 'Nee, of dat weet ik niet', en: 'No, or I do not know' },
    },
  },
  study: {
    ask: {
      nl: 'Volgt u een opleiding met studiefinanciering, of kunt u dat?',
      en: 'Do you follow a course with student finance, or could you?',
    },
    choices: yesNo,
  },
  household: {
    ask: { nl: 'Met wie woont u?', en: 'Whom do you live with?' },
    choices: {
      alone: {
        nl: 'Zonder partner en zonder kinderen',
        en: 'Without partner and without children',
      },
      alone_children: {
        nl: 'Zonder partner, met kinderen onder 18',
        en: 'Without partner, with children under 18',
      },
      partner: { nl: 'Met een partner', en: 'With a partner' },
    },
  },
  sharers: {
    ask: {
      nl: 'Hoeveel andere mensen van 27 jaar of ouder wonen bij u? Huurders met een contract en studenten tellen niet.',
      en: 'How many other people of 27 or over live with you? Tenants with a contract and students do not count.',
    },
    choices: {
      '0': { nl: 'Niemand', en: 'Nobody' },
      '1': { nl: 'Eén', en: 'One' },
      '2': { nl: 'Twee', en: 'Two' },
      '3': { nl: 'Drie of meer', en: 'Three or more' },
    },
  },
  benefit: {
    ask: {
      nl: 'Hebt u recht op een andere uitkering?',
      en: 'Are you entitled to another benefit?',
    },
    choices: {
      no: { nl: 'Nee', en: 'No' },
      unemployment: { nl: 'Ja, WW', en: 'Yes, unemployment benefit (WW)' },
      sickness_disability: {
        nl: 'Ja, omdat ik ziek of arbeidsongeschikt ben',
        en: 'Yes, because I am ill or disabled for work',
      },
    },
  },
  income: {
    ask: {
      nl: 'Is uw inkomen per maand lager of hoger dan uw bedrag? Tel het inkomen van uw partner mee.',
      en: 'Is your income a month below or above your amount? Count the income of your partner.',
    },
    choices: {
      below: { nl: 'Lager', en: 'Below' },
      above: { nl: 'Even hoog of hoger', en: 'The same or above' },
    },
  },
  assets: {
    ask: {
      nl: 'Hebt u minder of meer spaargeld en bezit dan dit bedrag? Uw huis telt niet helemaal mee.',
      en: 'Do you have less or more savings and belongings than this amount? Your house does not count in full.',
    },
    choices: { below: { nl: 'Minder', en: 'Less' }, above: { nl: 'Meer', en: 'More' } },
  },
};

type Said = { readonly why: Asked; readonly where: Asked };
const applyHere: Asked = {
  nl: 'Vraag bijstand aan op deze site, of bel 06-00000000.',
  en: 'Apply on this site, or call 06-00000000.',
};

export const resultWords: Readonly<Record<CheckResult['reason'], Said>> = {
  minor: {
    why: {
      nl: 'U bent nog geen 18. Uw ouders moeten voor u zorgen.',
      en: 'You are not 18 yet. Your parents have to care for you.',
    },
    where: {
      nl: 'Kan dat niet? Bel het wijkteam in uw buurt.',
      en: 'Is that impossible? Call the neighbourhood team near you.',
    },
  },
  pension: {
    why: {
      nl: 'U hebt de AOW-leeftijd. Is uw AOW te laag? Dan kunt u een aanvulling krijgen (AIO).',
      en: 'You have reached state pension age. Is your pension too low? Then you can get a supplement (AIO).',
    },
    where: { nl: 'Vraag die aan bij de SVB.', en: 'Apply for it with the SVB.' },
  },
  elsewhere: {
    why: {
      nl: 'Bijstand vraagt u aan waar u woont.',
      en: 'You apply for social assistance where you live.',
    },
    where: {
      nl: 'Ga naar de gemeente waar u woont.',
      en: 'Go to the municipality where you live.',
    },
  },
  no_residence: {
    why: {
      nl: 'Voor bijstand moet u in Nederland mogen wonen.',
      en: 'For social assistance you must be allowed to live in the Netherlands.',
    },
    where: {
      nl: 'Weet u het niet zeker? Bel het wijkteam of VluchtelingenWerk.',
      en: 'Are you not sure? Call the neighbourhood team or VluchtelingenWerk.',
    },
  },
  study: {
    why: {
      nl: 'Wie een opleiding met studiefinanciering kan volgen, krijgt geen bijstand.',
      en: 'Who can follow a course with student finance gets no social assistance.',
    },
    where: {
      nl: 'Vraag studiefinanciering aan bij DUO. Het Jongerenloket helpt u kiezen.',
      en: 'Apply for student finance with DUO. The youth desk helps you choose.',
    },
  },
  income: {
    why: {
      nl: 'Uw inkomen is hoog genoeg volgens de wet.',
      en: 'Your income is high enough by law.',
    },
    where: {
      nl: 'Komt u toch niet rond? De geldhulp van de gemeente kijkt met u mee. Ook toeslagen helpen soms.',
      en: 'Can you still not make ends meet? The money help of the municipality looks along with you. Allowances sometimes help too.',
    },
  },
  supplement: {
    why: {
      nl: 'U hebt een uitkering van UWV. Is die te laag? Dan gaat een toeslag van UWV voor op bijstand.',
      en: 'You have a benefit of UWV. Is it too low? Then a supplement of UWV comes before social assistance.',
    },
    where: {
      nl: 'Vraag de toeslag aan bij UWV. Stopt uw uitkering binnenkort? Dan kunt u zich hier al melden.',
      en: 'Apply for the supplement with UWV. Does your benefit stop soon? Then you can report here already.',
    },
  },
  assets: {
    why: {
      nl: 'U hebt meer spaargeld of bezit dan mag.',
      en: 'You have more savings or belongings than allowed.',
    },
    where: {
      nl: 'Wordt het minder dan dit bedrag? Vraag dan bijstand aan.',
      en: 'Does it become less than this amount? Then apply.',
    },
  },
  entitled: {
    why: {
      nl: 'U hebt te weinig inkomen en spaargeld om van te leven.',
      en: 'You have too little income and savings to live on.',
    },
    where: applyHere,
  },
  entitled_search: {
    why: {
      nl: 'U hebt te weinig inkomen en spaargeld. U bent jonger dan 27: meestal zoekt u eerst vier weken zelf naar werk of een opleiding.',
      en: 'You have too little income and savings. You are under 27: usually you first search for work or a course yourself for four weeks.',
    },
    where: applyHere,
  },
};
