import { type ComponentProps, useRef } from 'react';
import type { Understood } from '../../api/types';
import styles from './marked-line.module.css';

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The sentence cut into what was understood and what was not; parts that overlap are one. */
export function pieces(sentence: string, parts: readonly Understood[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
    if (start >= at) {
      cut.push({ text: sentence.slice(at, start), marked: false });
      cut.push({ text: sentence.slice(start, end), marked: true });
      at = end;
    }
  }
  cut.push({ text: sentence.slice(at), marked: false });
  return cut.filter(({ text }) => text !== '');
}

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'className'> {
  readonly value: string;
  readonly understood: readonly Understood[];
}

/** A line to type in that marks what is understood, behind the letters and as they come. */
export function MarkedLine({ value, understood, ...input }: Props) {
  const marks = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.line}>
      <div ref={marks} className={styles.marks} aria-hidden="true">
        {pieces(value, understood).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </div>
      <input
        {...input}
        value={value}
        className={styles.input}
        onScroll={({ currentTarget }) => {
          if (marks.current !== null) {
            marks.current.scrollLeft = currentTarget.scrollLeft;
          }
        }}
      />
    </div>
  );
}
