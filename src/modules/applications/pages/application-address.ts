/** Where an application stands. */
export const applicationAddress = (clientNumber: string, applicationId: number): string =>
  `/clients/${encodeURIComponent(clientNumber)}/applications/${applicationId}`;
