/** Where a ledger lies, as it may be shown: an address without its password. */
export const shownAddress = (where: string): string =>
  where.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@').replace(/([?&]password=)[^&]*/i, '$1…');
