/**
 * A timeline as the newest entry until the next one, the first one also before it began: a gap in the
 * registration of an address or a household does not make a household placeless.
 */
export const asKnown = (table: string, owner: string, columns: string, where = 'true'): string => `
  select ${owner}, ${columns},
    case when row_number() over entries = 1 then open_start() else "from" end as "from",
    coalesce(lead("from") over entries, open_end()) as "until"
  from ${table} where ${where}
  window entries as (partition by ${owner} order by "from")`;
