/** The counts of rows by file, as the door reports them. */
export type RowCounts = {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly same: number;
  readonly absent: number;
  readonly refused: number;
};

export const totalOf = (files: readonly RowCounts[], of: keyof RowCounts): number =>
  files.reduce((sum, file) => sum + file[of], 0);

/** Why rows were refused: the number of fields by file and reason, most first, then in order of the files. */
export function reasonsOf<Code extends string>(
  files: readonly {
    readonly table: string;
    readonly reasons: { readonly [code in Code]?: number };
  }[],
): readonly { readonly table: string; readonly code: Code; readonly fields: number }[] {
  return files
    .flatMap(({ table, reasons }) =>
      Object.entries<number | undefined>(reasons).map(([code, fields]) => ({
        table,
        code: code as Code,
        fields: fields ?? 0,
      })),
    )
    .toSorted((one, other) => other.fields - one.fields);
}
