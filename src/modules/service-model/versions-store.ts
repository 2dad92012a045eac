import { sql } from 'kysely';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { readContent } from './kept-content.ts';
import type { Validation } from './rules/lay-beside.ts';
import type { ModelContent } from './rules/model.ts';
import type { VersionToMake } from './rules/new-version.ts';

export type Version = {
  readonly version_id: number;
  readonly model_key: string;
  readonly from_day: Day;
  readonly content: ModelContent;
  readonly change_reason: string;
  readonly state: 'draft' | 'decided' | 'withdrawn';
  readonly validation: (Validation & { readonly day: Day }) | null;
  readonly made_by: string;
  readonly decided_by: string | null;
  readonly decided_on: Day | null;
  readonly revision: number;
};

const columns = sql`
  select v.version_id, v.model_key, v.from_day, v.content, v.change_reason, v.state, v.validation, m.name as made_by,
    d.name as decided_by, v.decided_on, v.revision
  from service_model.versions v
  join organisation.staff m on m.staff_id = v.made_by
  left join organisation.staff d on d.staff_id = v.decided_by`;

const asVersion = (row: Version): Version => ({ ...row, content: readContent(row.content) });

/** All versions that were made, newest first. */
export async function listVersions(transaction: Scoped): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`${columns} order by v.version_id desc limit 50`.execute(
    transaction,
  );
  return rows.map(asVersion);
}

export async function findVersion(
  transaction: Scoped,
  versionId: number,
): Promise<Version | undefined> {
  const { rows } = await sql<Version>`${columns} where v.version_id = ${versionId}`.execute(
    transaction,
  );
  return rows[0] && asVersion(rows[0]);
}

export async function insertVersion(transaction: Scoped, version: VersionToMake): Promise<number> {
  const { rows } = await sql<{ version_id: number }>`
    insert into service_model.versions (model_key, from_day, content, change_reason)
    values ('v' || ${version.from} || '-' || substr(md5(random()::text), 1, 6), ${version.from},
      ${JSON.stringify(version.content)}::jsonb, ${version.reason})
    returning version_id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('a version that was kept has a number');
  return row.version_id;
}

/** Changes a draft; what was laid beside the clients is void. False when it was changed or decided meanwhile. */
export async function changeVersion(
  transaction: Scoped,
  version: Version,
  content: ModelContent,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update service_model.versions set content = ${JSON.stringify(content)}::jsonb, revision = revision + 1,
      validation = null, validated_revision = null, act_id = app.act_id()
    where version_id = ${version.version_id} and state = 'draft' and revision = ${version.revision}`.execute(
    transaction,
  );
  return numAffectedRows === 1n;
}

export const saveValidation = (
  transaction: Scoped,
  versionId: number,
  validation: Validation & { readonly day: Day },
) =>
  sql`
    update service_model.versions set validation = ${JSON.stringify(validation)}::jsonb,
      validated_revision = revision, act_id = app.act_id()
    where version_id = ${versionId} and state = 'draft'`.execute(transaction);

/** Takes force on its day; only a draft that was laid beside the present clients today. */
export const decideVersion = (transaction: Scoped, versionId: number, day: Day) =>
  sql`
    update service_model.versions set state = 'decided', decided_by = app.staff_id(), decided_on = ${day},
      act_id = app.act_id()
    where version_id = ${versionId} and state = 'draft' and validation->>'day' = ${day} and from_day > ${day}::date`.execute(
    transaction,
  );

/** A draft, or a version that has not taken force yet. */
export const withdrawVersion = (transaction: Scoped, versionId: number, day: Day) =>
  sql`
    update service_model.versions set state = 'withdrawn', act_id = app.act_id()
    where version_id = ${versionId} and (state = 'draft' or state = 'decided' and from_day > ${day}::date)`.execute(
    transaction,
  );
