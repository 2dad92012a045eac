/** A number when every time in the file is one, else text: 2019, 2019-01, 2019Q1. */
export type Time = number | string;
