import { defineWords } from '#web/words.ts';

export const words = defineWords({
  imports: { nl: 'Importen', en: 'Imports' },
  importsLead: {
    nl: 'Wat er is binnengekomen, wanneer, en hoeveel rijen zijn geweigerd.',
    en: 'What came in, when, and how many rows were refused.',
  },
  importsCaption: {
    nl: (found: string) => `Importen, nieuwste eerst (${found})`,
    en: (found: string) => `Imports, newest first (${found})`,
  },
  noImports: { nl: 'Er is nog niets binnengekomen.', en: 'Nothing has come in yet.' },
  howToImport: {
    nl: 'Een beheerder haalt een map met bestanden binnen met de opdracht',
    en: 'An administrator takes a folder of files in with the command',
  },
  number: { nl: 'Import', en: 'Import' },
  importNumber: {
    nl: (number: string) => `Import\u00a0${number}`,
    en: (number: string) => `Import\u00a0${number}`,
  },
  noSuchImport: { nl: 'Deze import is er niet', en: 'There is no such import' },
  finishedAt: { nl: 'Klaar op', en: 'Finished' },
  recordsUntil: { nl: 'Gegevens tot en met', en: 'Records until' },
  source: { nl: 'Map', en: 'Folder' },
  synthetic: { nl: 'synthetische gegevens', en: 'synthetic records' },
  rows: { nl: 'Rijen', en: 'Rows' },
  added: { nl: 'Toegevoegd', en: 'Added' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
  same: { nl: 'Ongewijzigd', en: 'Unchanged' },
  absent: { nl: 'Niet geleverd', en: 'Not delivered' },
  refused: { nl: 'Geweigerd', en: 'Refused' },
  total: { nl: 'Totaal', en: 'Total' },
  file: { nl: 'Bestand', en: 'File' },
  rowsByFile: {
    nl: 'Rijen per bestand; afgesloten is een deel van gewijzigd, niet geleverd stond er al en bleef staan',
    en: 'Rows by file; closed is part of changed, not delivered was there already and stayed',
  },
  whereRefusedRowsStand: {
    nl: 'Elke geweigerde rij staat met regel, veld, waarde en reden in het verslag dat bij de import is gemaakt. Hier staan alleen aantallen.',
    en: 'Each refused row stands with line, field, value and reason in the report that was made with the import. Only counts stand here.',
  },
  reasons: { nl: 'Waarom rijen zijn geweigerd', en: 'Why rows were refused' },
  reasonsCaption: {
    nl: 'Geweigerde velden per bestand en reden',
    en: 'Refused fields by file and reason',
  },
  reason: { nl: 'Reden', en: 'Reason' },
  fields: { nl: 'Velden', en: 'Fields' },

  extractTitle: { nl: 'Gegevens aanleveren', en: 'Delivering records' },
  extractLead: {
    nl: 'Welke bestanden Werkspoor binnenlaat, wat erin staat en wat er wordt gecontroleerd.',
    en: 'Which files Werkspoor takes in, what stands in them and what is checked.',
  },
  howToDeliver: { nl: 'Zo levert u aan', en: 'How to deliver' },
  ruleFolder: {
    nl: 'Eén map met de bestanden hieronder, alle of een deel ervan, en geen andere bestanden.',
    en: 'One folder with the files below, all of them or some, and no other files.',
  },
  ruleCsv: {
    nl: 'CSV in UTF-8 met komma’s; tekst met een komma, aanhalingsteken of regeleinde staat tussen dubbele aanhalingstekens, een aanhalingsteken erbinnen dubbel; elke regel, ook de laatste, eindigt met een regeleinde.',
    en: 'CSV in UTF-8 with commas; text with a comma, quotation mark or line end stands between double quotation marks, one inside it doubled; every line, the last one too, ends with a line end.',
  },
  ruleHeader: {
    nl: 'De eerste regel heeft alle kolomnamen, in elke volgorde.',
    en: 'The first line has all column names, in any order.',
  },
  ruleEmpty: {
    nl: 'Een leeg veld betekent: geen waarde.',
    en: 'An empty field means: no value.',
  },
  ruleForms: {
    nl: 'Datums als 2024-03-31, maanden als 2024-03, getallen met een punt en zonder scheiding van duizendtallen, bedragen in hele eurocenten. Een periode loopt tot de dag in „until”, die er zelf niet meer bij hoort.',
    en: 'Dates as 2024-03-31, months as 2024-03, numbers with a point and without separators of thousands, amounts in whole euro cents. A period runs until the day in “until”, which no longer belongs to it.',
  },
  ruleManifest: {
    nl: 'Zet er zo mogelijk manifest.json bij: synthetic (true of false), until (de laatste dag van de gegevens) en files (van elk bestand name, bytes, sha256 en rows). Dan valt een half bestand altijd op.',
    en: 'If you can, add manifest.json: synthetic (true or false), until (the last day of the records) and files (of each file name, bytes, sha256 and rows). Then half a file always shows.',
  },
  forMachines: {
    nl: 'Voor programma’s staat dezelfde beschrijving als Data Package (Frictionless) op',
    en: 'For programs the same description stands as a Data Package (Frictionless) at',
  },
  whatHappens: { nl: 'Wat ermee gebeurt', en: 'What happens to it' },
  checkKeys: {
    nl: 'Elk veld wordt getoetst aan zijn vorm en codelijst, elke verwijzing aan de andere bestanden en de gegevens die er al zijn.',
    en: 'Each field is tested for its form and code list, each reference against the other files and the records that are there.',
  },
  checkPeriods: {
    nl: 'Perioden van dezelfde persoon of hetzelfde dossier overlappen niet; niets ligt vóór een geboorte of na de laatste dag van de levering.',
    en: 'Periods of one person or dossier do not overlap; nothing lies before a birth or after the last day of the extract.',
  },
  checkRefused: {
    nl: 'Elke geweigerde rij staat met bestand, regel, veld, waarde en reden in een verslag. De rest komt in één keer binnen, of met --strict niets.',
    en: 'Each refused row stands with file, line, field, value and reason in a report. The rest comes in at once, or with --strict nothing does.',
  },
  checkAgain: {
    nl: 'Een rij met een bekende sleutel wijzigt die rij, een nieuwe wordt toegevoegd, een die ontbreekt blijft staan. Dezelfde levering nog eens wijzigt niets.',
    en: 'A row with a known key changes that row, a new one is added, one that is missing stays. The same extract again changes nothing.',
  },
  checkBsn: {
    nl: 'Het burgerservicenummer wordt versleuteld voordat het de database bereikt; gebruik het nergens als sleutel.',
    en: 'The citizen service number is encrypted before it reaches the database; use it nowhere as a key.',
  },
  files: { nl: 'Bestanden', en: 'Files' },
  keyIs: {
    nl: (columns: string) => `Sleutel: ${columns}.`,
    en: (columns: string) => `Key: ${columns}.`,
  },
  periodOf: {
    nl: (owner: string, until: string) =>
      `Perioden met dezelfde ${owner} overlappen niet; ${until} is de eerste dag die er niet meer bij hoort.`,
    en: (owner: string, until: string) =>
      `Periods with the same ${owner} do not overlap; ${until} is the first day that no longer belongs to it.`,
  },
  columnsOf: {
    nl: (file: string) => `Kolommen van ${file}`,
    en: (file: string) => `Columns of ${file}`,
  },
  column: { nl: 'Kolom', en: 'Column' },
  form: { nl: 'Vorm', en: 'Form' },
  required: { nl: 'Verplicht', en: 'Required' },
  meaning: { nl: 'Betekenis', en: 'Meaning' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  codeLists: { nl: 'Codelijsten', en: 'Code lists' },
  code: { nl: 'Code', en: 'Code' },
  codesFrom: {
    nl: (name: string, source: string) => `Codes van ${name}; bron: ${source}`,
    en: (name: string, source: string) => `Codes of ${name}; source: ${source}`,
  },
});
