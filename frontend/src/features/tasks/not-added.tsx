import { Button } from '@mantine/core';
import type { Refused } from './use-adding';
import styles from './tasks.module.css';

interface Props {
  readonly id: string;
  readonly refused: Refused;
  readonly inLine: boolean;
  readonly isLineFree: boolean;
  readonly onPutBack: () => void;
}

/** Why a sentence did not become a task; it is in the line again, or can be put there once that is empty. */
export function NotAdded({ id, refused: { sentence, problem }, inLine, isLineFree, onPutBack }: Props) {
  return (
    <p id={id} role="alert" className={styles.question}>
      {!inLine && `“${sentence}”: `}
      {problem.is('question')
        ? `${problem.question ?? problem.message} ${inLine ? 'Say it in the line above, nothing was added yet.' : 'Nothing was added yet.'}`
        : `Not added. ${problem.message}`}
      {isLineFree && (
        <Button variant="subtle" size="compact-sm" onClick={onPutBack}>
          Put it back in the line
        </Button>
      )}
    </p>
  );
}
