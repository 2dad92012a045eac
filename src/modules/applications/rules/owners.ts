/** Which system is the record's owner of each part of an application: nobody types a thing twice (domain.md §1). */
export type Owner = 'here' | 'benefits-administration';

export type Owned = 'report' | 'documents' | 'search' | 'advance' | 'decision';

/**
 * Where a benefits administration is linked, it owns what it pays and decides, and that comes in by the door; where
 * none is, all of it is recorded here.
 */
export const ownerOf = (part: Owned, linked: boolean): Owner =>
  linked && (part === 'advance' || part === 'decision') ? 'benefits-administration' : 'here';
