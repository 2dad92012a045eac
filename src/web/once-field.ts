/** Names which rendering of a page a form stood on; `Form` sends it when it is given `once={visit.trace}`. */
export const onceField = '_once';
