import { type Gate, inScope } from '#database/scope.ts';
import { bsnLookupHash, type Keys } from '#platform/keys.ts';
import { Form, type FormErrors } from '#web/form.tsx';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { actingInFile } from '../actions/acting-in-file.ts';
import { findNumberByBsn } from '../store.ts';
import { searchReason, words } from '../words.ts';

/** By POST, so that the number stands in no address; it is not shown again either. */
export function ByBsn({
  visit,
  errors = {},
}: {
  readonly visit: Visit;
  readonly errors?: FormErrors;
}) {
  const t = pick(words, visit.language);
  return (
    <>
      <Heading level={2}>{t.byBsn}</Heading>
      <Form
        language={visit.language}
        action="/clients/by-bsn"
        csrf={visit.csrf}
        fields={[
          {
            kind: 'text',
            name: 'bsn',
            label: t.bsn,
            hint: t.byBsnHint,
            inputmode: 'numeric',
            short: true,
            maxlength: 11,
          },
        ]}
        errors={errors}
        submit={t.search}
      />
    </>
  );
}

export const postByBsn = (gate: Gate, keys: Keys): Route => ({
  route: 'POST /clients/by-bsn',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const form = await readSubmitted(visit);
    const typed = form.text('bsn').replaceAll(/[ .]/g, '');
    if (!/^\d{8,9}$/.test(typed)) return again(visit, t.byBsnDigits);
    const hash = bsnLookupHash(keys, typed.padStart(9, '0'));
    const number = await inScope(gate, actingInFile(visit, searchReason), (transaction) =>
      findNumberByBsn(transaction, hash),
    );
    // A client whom one may not know is told of no more than one who does not exist.
    return number === undefined
      ? again(visit, t.byBsnNone)
      : visit.context.redirect(`/clients/${encodeURIComponent(number)}`, 303);
  },
});

const again = (visit: Visit, fault: string) =>
  visit.page({
    title: pick(words, visit.language).clients,
    width: 'reading',
    invalid: true,
    status: 400,
    body: <ByBsn visit={visit} errors={{ bsn: fault }} />,
  });
