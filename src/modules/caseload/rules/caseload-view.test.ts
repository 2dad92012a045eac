import { describe, expect, it } from 'vitest';
import { isNarrowed, readCaseloadView } from './caseload-view.ts';

describe('a caseload', () => {
  it('shows everybody, longest without contact first, when nothing is asked', () => {
    const view = readCaseloadView({});
    expect(view).toEqual({
      order: 'contact',
      name: '',
      daysWithout: undefined,
      onlyNew: false,
      onlyOverdue: false,
    });
    expect(isNarrowed(view)).toBe(false);
  });
  it.each([{ days: '-3' }, { days: 'veel' }, { days: '99999' }, { order: 'age' }, { new: 'yes' }])(
    'does not mind what makes no sense: %j',
    (query) => {
      expect(readCaseloadView(query)).toEqual(readCaseloadView({}));
    },
  );
  it('is narrowed by a name, by days without contact, to who is new', () => {
    expect(isNarrowed(readCaseloadView({ name: ' Berg ' }))).toBe(true);
    expect(readCaseloadView({ days: ' 0 ' }).daysWithout).toBe(0);
    expect(readCaseloadView({ new: '1' }).onlyNew).toBe(true);
  });
});
