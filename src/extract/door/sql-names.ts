/** A name in SQL: `from` and `position` are words of the language too. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
