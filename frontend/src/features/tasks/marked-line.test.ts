import { expect, test } from 'vitest';
import type { Understood } from '../../api/types';
import { pieces } from './marked-line';

const part = (start: number, end: number): Understood => ({
  text: 'x'.repeat(end - start),
  start,
  end,
  kind: 'due_date',
  value: '2026-11-26',
});

test('cuts a sentence at what was understood', () => {
  expect(pieces('call mum tomorrow at 9', [part(18, 22), part(9, 17)])).toEqual([
    { text: 'call mum ', marked: false },
    { text: 'tomorrow', marked: true },
    { text: ' ', marked: false },
    { text: 'at 9', marked: true },
  ]);
});

test('marks words once that mean two things', () => {
  expect(pieces('in an hour', [part(0, 10), part(0, 10)])).toEqual([{ text: 'in an hour', marked: true }]);
});
