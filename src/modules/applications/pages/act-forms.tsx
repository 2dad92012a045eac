import {
  applicationOutcomes,
  applicationReasons,
  documentKinds,
} from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { Field } from '#web/field.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { Act } from '../actions/change-application.ts';
import type { Paper } from '../paper-store.ts';
import { paperWords } from '../paper-words.ts';
import { decisionReasons } from '../rules/decision.ts';
import { advance, findNorms } from '../rules/norms.ts';
import { ownerOf } from '../rules/owners.ts';
import { actNames, words } from '../words.ts';
import type { ApplicationShown } from './application-shown.ts';

type Offered = { readonly act: Act; readonly lead?: string; readonly fields: readonly Field[] };

/** What can be done now, each act a form of its own; what was refused stands first, with what was typed. */
export function ActForms(shown: ApplicationShown) {
  const { visit, row, address, tried } = shown;
  const offered = offeredFor(shown);
  const first = offered.filter(({ act }) => act === tried?.act);
  const rest = offered.filter(({ act }) => act !== tried?.act);
  return (
    <>
      {[...first, ...rest].map(({ act, lead, fields }) => (
        <>
          <Heading level={2}>{actNames[act][visit.language]}</Heading>
          {lead && <Paragraph>{lead}</Paragraph>}
          <Form
            id={act}
            language={visit.language}
            action={address}
            csrf={visit.csrf}
            once={`${visit.trace}-${act}`}
            fields={fields}
            hidden={{ act, version: String(row.version) }}
            values={
              tried?.act === act ? tried.values : { receive_day: visit.day, advance_day: visit.day }
            }
            errors={tried?.act === act ? tried.errors : {}}
            submit={actNames[act][visit.language]}
          />
        </>
      ))}
    </>
  );
}

function offeredFor({
  visit,
  row,
  documents,
  papers,
  benefitsSystem,
}: ApplicationShown): readonly Offered[] {
  const t = pick(words, visit.language);
  const linked = benefitsSystem !== undefined;
  const missing = [
    ...new Set(documents.flatMap((one) => (one.received_on === null ? [one.kind] : []))),
  ];
  // Several forms stand on the page: each names its fields after its act.
  const kinds = (act: Act, label: string, codes: readonly string[]): Field => ({
    kind: 'checkboxes',
    name: `${act}_kinds`,
    label,
    choices: codes.map((value) => ({
      value,
      label: labelOf(documentKinds, value)[visit.language],
    })),
  });
  const dayField = (act: Act, label: string): Field => ({
    kind: 'date',
    name: `${act}_day`,
    label,
    max: visit.day,
  });
  const offered: Offered[] = [...paperForms(visit, papers)];
  if (row.received_on === null)
    offered.push({ act: 'receive', fields: [dayField('receive', t.receiveDay)] });
  if (missing.length > 0)
    offered.push({ act: 'received', fields: [kinds('received', t.cameInWhich, missing)] });
  if (missing.length > 0 && row.received_on !== null)
    offered.push({
      act: 'complete',
      lead: t.askAgainLead,
      fields: [kinds('complete', t.askAgainWhich, missing)],
    });
  if (row.received_on !== null && row.advance_on === null && ownerOf('advance', linked) === 'here')
    offered.push({
      act: 'advance',
      fields: [dayField('advance', t.advanceDay), amountField(visit)],
    });
  if (ownerOf('decision', linked) === 'here')
    offered.push({ act: 'decide', fields: decisionFields(visit) });
  const known = new Set<string>(documents.map(({ kind }) => kind));
  const more = documentKinds.codes.map(({ code }) => code).filter((code) => !known.has(code));
  if (more.length > 0 && row.received_on !== null)
    offered.push({ act: 'ask', fields: [kinds('ask', t.askMoreWhich, more)] });
  return offered;
}

/** Of what the client handed in and nobody looked at yet. */
function paperForms({ language }: Visit, papers: readonly Paper[]): readonly Offered[] {
  const waiting = papers.filter(({ verdict }) => verdict === null);
  if (waiting.length === 0) return [];
  const t = pick(paperWords, language);
  const { day } = formatting(language);
  const which = (act: Act): Field => ({
    kind: 'checkboxes',
    name: `${act}_kinds`,
    label: t.whichPapers,
    choices: waiting.map(({ paper_id: id, kind, handed_in_on: on }) => ({
      value: String(id),
      label: t.paperOf(labelOf(documentKinds, kind)[language], day(on)),
    })),
  });
  return [
    { act: 'accept', lead: t.acceptLead, fields: [which('accept')] },
    {
      act: 'refuse',
      lead: t.refuseLead,
      fields: [
        which('refuse'),
        {
          kind: 'textarea',
          name: 'refuse_explanation',
          label: t.refuseWhy,
          hint: t.refuseWhyHint,
          rows: 3,
          maxlength: 500,
        },
      ],
    },
  ];
}

function amountField({ language, day }: ApplicationShown['visit']): Field {
  const t = pick(words, language);
  const norms = findNorms(day);
  return {
    kind: 'text',
    name: 'euros',
    label: t.amount,
    inputmode: 'decimal',
    short: true,
    hint:
      norms && t.amountHint(formatting(language).euro(Math.round(norms.single * advance.share))),
  };
}

function decisionFields({ language, day }: ApplicationShown['visit']): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'select',
      name: 'reason',
      label: t.decideReason,
      choices: Object.entries(decisionReasons).map(([value, { outcome, article }]) => ({
        value,
        label: `${labelOf(applicationOutcomes, outcome)[language]}: ${labelOf(applicationReasons, value)[language]} (${article})`,
      })),
    },
    {
      kind: 'date',
      name: 'granted_from',
      label: t.grantedFrom,
      hint: t.grantedHint,
      optional: true,
      max: day,
    },
    {
      kind: 'textarea',
      name: 'explanation',
      label: t.explanation,
      hint: t.explanationHint,
      optional: true,
      rows: 3,
      maxlength: 1_000,
    },
  ];
}
