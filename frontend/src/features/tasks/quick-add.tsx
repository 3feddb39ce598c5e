import { Button, Loader } from '@mantine/core';
import type { Dispatch, FormEvent, SetStateAction } from 'react';
import { Icon } from '../../components/icon';
import { undoable } from '../../components/toast';
import { MarkedLine } from './marked-line';
import { NotAdded } from './not-added';
import { ReadingLine } from './reading-line';
import type { Heard } from './understood';
import { useAdding } from './use-adding';
import { useReading } from './use-reading';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

export const quickAddField = 'quick-add';
const problemId = 'quick-add-problem';

interface Props {
  readonly sentence: string;
  readonly onSentence: Dispatch<SetStateAction<string>>;
  readonly actions: TaskActions;
  readonly onHeard: (heard: Heard) => void;
}

/** One line to say what is to be done, with its date and time. It is free for the next one at once. */
export function QuickAdd({ sentence, onSentence, actions, onHeard }: Props) {
  const reading = useReading(sentence);
  const text = sentence.trim();
  const { add, forget, refused, isPending } = useAdding({
    onAdded: (task, heard) => {
      onHeard(heard);
      undoable(`Added “${task.title}”.`, () => {
        actions.remove(task);
      });
    },
    onRefused: (back) => {
      onSentence((now) => (now.trim() === '' ? back : now));
    },
  });
  const inLine = refused.some((attempt) => attempt.sentence === text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text !== '') {
      add(text);
      onSentence('');
    }
  };
  return (
    <form onSubmit={submit} className={styles.quickAdd} aria-label="Quick add">
      <div className={styles.quickAddLine}>
        {isPending ? <Loader size={20} aria-label="Adding" /> : <Icon name="plus" />}
        <MarkedLine
          id={quickAddField}
          value={sentence}
          understood={reading.understood}
          maxLength={10_000}
          autoComplete="off"
          placeholder="Add a task in your words"
          aria-label="Add a task"
          aria-describedby={inLine ? problemId : undefined}
          aria-invalid={inLine}
          onChange={(event) => {
            forget(text);
            onSentence(event.currentTarget.value);
          }}
        />
        <Button type="submit" disabled={text === ''}>
          Add
        </Button>
      </div>
      {!inLine && <ReadingLine reading={reading} />}
      {refused.map((attempt) => (
        <NotAdded
          key={attempt.key}
          id={attempt.sentence === text ? problemId : attempt.key}
          refused={attempt}
          inLine={attempt.sentence === text}
          isLineFree={text === ''}
          onPutBack={() => {
            onSentence(attempt.sentence);
          }}
        />
      ))}
    </form>
  );
}
