import { createHash } from 'node:crypto';
import { csrfField } from '#web/csrf-field.tsx';
import type { FormValues } from '#web/form.tsx';
import { onceField } from '#web/once-field.ts';
import type { Visit } from '#web/route.ts';

/** Which version of a record the form was filled from: `hidden={{ [versionField]: … }}`. */
export const versionField = '_version';

/** What a form said, read once. */
export type Submitted = {
  /** One value, without spaces around it; '' when it was not sent. */
  text(name: string): string;
  /** All values of checkboxes. */
  texts(name: string): readonly string[];
  /** All fields as they were typed, to show them again. */
  readonly values: FormValues;
  /** The version that the form was filled from. */
  readonly version: string;
  /** The same for the same form of the same page with the same content: see src/database/only-once.ts. */
  readonly mark: Buffer | undefined;
};

export async function readSubmitted(visit: Visit): Promise<Submitted> {
  const body = await visit.context.req.parseBody({ all: true });
  const entries = Object.entries(body).map(([name, value]) => {
    const list = (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string');
    return [name, list] as const;
  });
  const fields = new Map(entries);
  const texts = (name: string) => fields.get(name) ?? [];
  const text = (name: string) => (texts(name)[0] ?? '').trim();
  return {
    text,
    texts,
    values: Object.fromEntries(
      entries
        .filter(([name]) => !name.startsWith('_'))
        .map(([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list]),
    ),
    version: text(versionField),
    mark: text(onceField) === '' ? undefined : markOf(visit, entries),
  };
}

function markOf(visit: Visit, entries: readonly (readonly [string, readonly string[]])[]): Buffer {
  const said = entries.filter(([name]) => name !== csrfField).sort(([a], [b]) => (a < b ? -1 : 1));
  const who = visit.who?.staffId ?? visit.client?.personId ?? 'nobody';
  return createHash('sha256')
    .update(JSON.stringify([who, visit.url, said]))
    .digest();
}
