import type { Dossier, Person } from '#city/people/person.ts';

const digits = (number: number, width: number) => String(number).padStart(width, '0');

export const personKey = (person: Person): string => `P${digits(person.number, 7)}`;
export const dossierKey = (dossier: Dossier): string => `D${digits(dossier.number, 7)}`;
export const spellKey = (number: number): string => `U${digits(number, 7)}`;
export const staffKey = (number: number): string => `M${digits(number, 5)}`;
/** A record that is known by its kind and its place in the order of the records. */
export const numbered = (kind: string, number: number): string => `${kind}${digits(number, 7)}`;

/** The record of one kind of this person by its turn, from 1. */
export const ownKey = (letter: string, person: Person, at: number): string =>
  `${letter}${digits(person.number, 7)}${digits(at, 2)}`;
