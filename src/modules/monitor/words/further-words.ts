import { defineWords } from '#web/words.ts';

/** The front of the monitor, and the chapters on departments, education, youth, refugees, work and money. */
export const furtherWords = defineWords({
  summaryTitle: { nl: 'Samenvatting voor de raad', en: 'Summary for the council' },
  summaryMessage: {
    nl: 'Wat de cijfers zeggen, in één bladzijde. Elk onderwerp heeft hieronder een eigen hoofdstuk.',
    en: 'What the figures say, on one page. Each subject has a chapter of its own below.',
  },
  summaryPoint: {
    nl: (title: string, message: string) => `${title}: ${message}`,
    en: (title: string, message: string) => `${title}: ${message}`,
  },
  changesTitle: { nl: 'Veranderd sinds de vorige monitor', en: 'Changed since the last monitor' },
  changesMessage: {
    nl: (period: string) =>
      `De belangrijkste cijfers van alle hoofdstukken naast die van het ${period}, de vorige monitor. Zie ook de verschillen met een jaar eerder: de seizoenen tellen mee.`,
    en: (period: string) =>
      `The main figures of all chapters beside those of the ${period}, the last monitor. Look at a year earlier too: the seasons count.`,
  },
  changesCaption: {
    nl: 'Cijfers nu, in de vorige monitor en in de periode waarmee is vergeleken',
    en: 'Figures now, in the last monitor and in the period compared with',
  },

  percentagePoints: {
    nl: (number: string) => `${number}\u00a0procentpunt`,
    en: (number: string) => `${number} percentage points`,
  },

  departmentTitle: { nl: 'Afdelingen', en: 'Departments' },
  departmentMessage: {
    nl: (day: string, prestatie: string, work: string, before: string) =>
      `Op ${day} hoorde ${prestatie} van de cliënten bij Prestatie010 en ${work} bij Werk${before}.`,
    en: (day: string, prestatie: string, work: string, before: string) =>
      `On ${day}, ${prestatie} of the clients belonged to Prestatie010 and ${work} to Work${before}.`,
  },
  ofWork: { nl: 'Cliënten van Werk', en: 'Clients of Work' },
  ofPrestatie010: { nl: 'Cliënten van Prestatie010', en: 'Clients of Prestatie010' },
  ofYouth: { nl: 'Cliënten van het Jongerenloket', en: 'Clients of the youth desk' },
  waitingChart: {
    nl: (department: string, share: string) =>
      `Van wie op een vaste coach wacht, hoort ${share} bij ${department}.`,
    en: (department: string, share: string) =>
      `Of those who wait for a fixed coach, ${share} belong to ${department}.`,
  },
  waitingSubtitle: {
    nl: (day: string) => `Cliënten zonder vaste coach naar afdeling op ${day}`,
    en: (day: string) => `Clients without a fixed coach by department on ${day}`,
  },

  educationTitle: { nl: 'Opleiding', en: 'Education' },
  educationMessage: {
    nl: (day: string, share: string, before: string) =>
      `Van de aanvragers van wie de opleiding bij de intake is geregistreerd, had op ${day} ${share} een lage opleiding${before}. Het landelijk register telt anders.`,
    en: (day: string, share: string, before: string) =>
      `Of the applicants whose education was registered at intake, ${share} had a low level on ${day}${before}. The national register counts differently.`,
  },
  byEducation: {
    nl: (day: string) => `Huishoudens met bijstand naar opleiding van de aanvrager op ${day}`,
    en: (day: string) => `Households on social assistance by education of the applicant on ${day}`,
  },

  youthTitle: { nl: 'Jongeren', en: 'Youth' },
  youthMessage: {
    nl: (day: string, count: string, before: string) =>
      `Op ${day} begeleidde het Jongerenloket ${count} jongeren${before}.`,
    en: (day: string, count: string, before: string) =>
      `On ${day}, the youth desk guided ${count} young people${before}.`,
  },
  withoutQualification: { nl: 'Zonder startkwalificatie', en: 'Without a basic qualification' },
  toEducation: {
    nl: 'Uitstroom naar een opleiding, van alle uitstroom van het loket',
    en: 'Outflow to education, of all outflow of the desk',
  },
  longOnBenefit: {
    nl: 'Drie jaar of langer een uitkering',
    en: 'Three years or longer on benefit',
  },
  withIndication: {
    nl: 'Indicatie banenafspraak of beschut werk',
    en: 'Indication of job agreement or sheltered work',
  },
  programmeHours: {
    nl: 'Uren per week die een programma betaalt',
    en: 'Hours a week that a programme pays for',
  },
  financesInTrouble: {
    nl: 'Geldzorgen: niveau 1 of 2 bij de laatste beoordeling',
    en: 'Finances in trouble: level 1 or 2 when last judged',
  },
  youthSubtitle: {
    nl: (day: string) => `Cliënten van het Jongerenloket naar duur van de uitkering op ${day}`,
    en: (day: string) => `Clients of the youth desk by time on benefit on ${day}`,
  },

  refugeeTitle: { nl: 'Statushouders', en: 'Refugees with status' },
  refugeeMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} was ${share} van de aanvragers statushouder${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the applicants were refugees with status${before}.`,
  },
  refugeeInflowMessage: {
    nl: (share: string, before: string) =>
      `Van de instroom in de periode bestond ${share} uit statushouders${before}.`,
    en: (share: string, before: string) =>
      `Of the inflow in the period, ${share} were refugees with status${before}.`,
  },
  refugeesIn: {
    nl: (place: string) => `Aandeel statushouders, ${place}`,
    en: (place: string) => `Share of refugees with status, ${place}`,
  },
  refugeeInflow: {
    nl: 'Aandeel statushouders in de instroom',
    en: 'Share of refugees with status in the inflow',
  },

  workingTitle: { nl: 'Werk naast de uitkering', en: 'Work beside the benefit' },
  workingMessage: {
    nl: (day: string, share: string, before: string) =>
      `In de maand die op ${day} begon, had ${share} van de huishoudens met bijstand ook inkomen uit werk${before}.`,
    en: (day: string, share: string, before: string) =>
      `In the month that began on ${day}, ${share} of the households on social assistance had income from work as well${before}.`,
  },
  workingIn: {
    nl: (place: string) => `Met inkomen uit werk, ${place}`,
    en: (place: string) => `With income from work, ${place}`,
  },
  workingSubtitle: {
    nl: (day: string) => `Huishoudens met bijstand en inkomen uit werk, naar samenstelling, ${day}`,
    en: (day: string) =>
      `Households on social assistance with income from work, by composition, ${day}`,
  },

  moneyTitle: { nl: 'Geld: het BUIG-budget', en: 'Money: the BUIG budget' },
  moneyShort: {
    nl: (year: string, amount: string) =>
      `In ${year} is ${amount} meer uitgegeven dan het rijk gaf (Participatiewet, art. 69).`,
    en: (year: string, amount: string) =>
      `In ${year}, ${amount} more was spent than the state gave (Participation Act, art. 69).`,
  },
  moneyLeft: {
    nl: (year: string, amount: string) =>
      `In ${year} bleef ${amount} over van wat het rijk gaf (Participatiewet, art. 69).`,
    en: (year: string, amount: string) =>
      `In ${year}, ${amount} was left of what the state gave (Participation Act, art. 69).`,
  },
  moneyPrice: {
    nl: (price: string, benefits: string, day: string) =>
      `Dat is ${price} per uitkering in het jaar, gedeeld door de ${benefits} uitkeringen op ${day}.`,
    en: (price: string, benefits: string, day: string) =>
      `That is ${price} for each benefit in the year, divided by the ${benefits} benefits on ${day}.`,
  },
  moneyCaption: {
    nl: 'Budget en uitgaven aan bijstand en loonkostensubsidie per jaar, in euro',
    en: 'Budget and spending on social assistance and wage subsidies by year, in euros',
  },
  year: { nl: 'Jaar', en: 'Year' },
  budget: { nl: 'Budget', en: 'Budget' },
  spentOnBenefits: { nl: 'Uitkeringen', en: 'Benefits' },
  wageSubsidies: { nl: 'Loonkostensubsidie', en: 'Wage subsidies' },
  recovered: { nl: 'Teruggevorderd', en: 'Recovered' },
  balance: { nl: 'Saldo', en: 'Balance' },

  citiesTitle: { nl: 'De vier grote steden', en: 'The four large cities' },
  citiesMessage: {
    nl: (city: string, change: string) =>
      `Van de vier grote steden groeide het bestand het minst in ${city}: ${change}.`,
    en: (city: string, change: string) =>
      `Of the four large cities, the stock grew least in ${city}: ${change}.`,
  },
  citiesAlike: {
    nl: 'De vier grote steden naast elkaar.',
    en: 'The four large cities side by side.',
  },
  citiesSource: {
    nl: (source: string) => `Bron: ${source}.`,
    en: (source: string) => `Source: ${source}.`,
  },
  citiesCaption: {
    nl: (about: string) => `Verandering in procent: ${about}`,
    en: (about: string) => `Change in per cent: ${about}`,
  },
  cityName: { nl: 'Stad', en: 'City' },
  volume: { nl: 'Volume', en: 'Volume' },
});
