/** Hours a week of one fte (Cao Gemeenten, art. 5.1; the extract counts by it too). */
export const hoursOfOneFte = 36;

/** Clients for each fte in a track; nothing where the model sets none, as for a group. */
export type TrackNorms = (track: string, departmentKind: string) => number | undefined;

/** What of a service model says how many clients go to an fte. */
type Norms = {
  readonly tracks: readonly {
    readonly code: string;
    readonly norm: number | null;
    readonly youthNorm: number | null;
  }[];
};

/** The norms of the tracks of the model in force; the young have their own at the youth desk. */
export const trackNorms =
  (model: Norms | undefined): TrackNorms =>
  (code, departmentKind) => {
    const track = model?.tracks.find((one) => one.code === code);
    const young = departmentKind === 'youth' ? track?.youthNorm : undefined;
    return young ?? track?.norm ?? undefined;
  };
