import type { Month } from '../month.ts';

/** A series that drives exits, one number a month without gaps. */
export type Driver = {
  readonly name: string;
  readonly source: string;
  readonly first: Month;
  readonly values: readonly number[];
};

/**
 * Job postings in the Netherlands, index with 1 February 2020 = 100, seasonally adjusted; monthly means of the weekly
 * figures, 2020-02 to 2026-08. Indeed Hiring Lab, CC BY 4.0.
 */
export const jobPostings: Driver = {
  name: 'Indeed job postings, Netherlands',
  source: 'Indeed Hiring Lab, job postings index (CC BY 4.0), monthly means',
  first: '2020-02' as Month,
  values: [
    100.4, 95.9, 72.0, 61.3, 63.3, 68.1, 77.4, 83.8, 86.3, 86.3, 87.8, 88.6, 88.2, 95.0, 101.0,
    108.3, 122.0, 128.4, 132.7, 137.5, 145.2, 150.7, 151.9, 152.1, 159.8, 165.6, 168.9, 171.4,
    172.1, 170.9, 169.1, 167.6, 168.0, 170.0, 168.4, 168.4, 166.6, 165.3, 166.2, 166.0, 162.0,
    158.1, 159.1, 158.9, 155.5, 152.1, 151.5, 149.7, 146.5, 146.0, 144.7, 144.7, 140.9, 137.0,
    135.1, 133.7, 133.0, 133.5, 134.0, 133.9, 131.4, 129.9, 128.6, 126.7, 127.6, 126.7, 125.3,
    124.1, 125.5, 125.6, 124.0, 122.9, 125.1, 124.0, 120.5, 116.8, 114.7, 113.0, 113.0,
  ],
};
