/** Rotterdam-Zuid (Feijenoord, Charlois, IJsselmonde) and the rest of Rotterdam, as the sources have them. */
export type BySide<Value> = { readonly zuid: Value; readonly rest: Value };

export const sides = ['zuid', 'rest'] as const;
export type Side = (typeof sides)[number];
