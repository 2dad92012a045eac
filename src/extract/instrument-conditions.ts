/**
 * For whom an instrument is meant, as text of the published description: conditions on facts that are recorded,
 * joined by spaces. A number for what is counted, a list of codes for the rest. No score can be written in it.
 */
const conditionPatterns: Readonly<Record<string, string>> = {
  age_from: '[0-9]{1,3}',
  age_below: '[0-9]{1,3}',
  months_on_benefit_from: '[0-9]{1,3}',
  on_benefit: '(yes|no)',
  children: '(yes|no)',
  works: '(yes|no)',
  education: '(low|middle|high)(,(low|middle|high))*',
  department: '(work|prestatie010|youth)(,(work|prestatie010|youth))*',
};

const one = Object.entries(conditionPatterns)
  .map(([fact, value]) => `${fact}=${value}`)
  .join('|');

/** A regular expression that PostgreSQL and JavaScript read alike. */
export const conditionPattern = `^(${one})( (${one}))*$`;

/** For a sentence: what may stand there. */
export const conditionForms =
  'age_from=27, age_below=27, months_on_benefit_from=6, on_benefit=yes, children=yes, works=no, education=low,middle, department=work,youth';
