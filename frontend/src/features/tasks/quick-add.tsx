import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { freshId } from '../../api/client';
import { asProblem } from '../../api/problem';
import { knownTask, putTask } from '../../api/task-cache';
import { quickAdd } from '../../api/tasks';
import { Icon } from '../../components/icon';
import { undoable } from '../../components/toast';
import { MarkedLine } from './marked-line';
import { ReadingLine } from './reading-line';
import type { Heard } from './understood';
import { useReading } from './use-reading';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

export const quickAddField = 'quick-add';

interface Props {
  readonly sentence: string;
  readonly onSentence: (sentence: string) => void;
  readonly actions: TaskActions;
  readonly onHeard: (heard: Heard) => void;
}

/** One line to say what is to be done, with its date and time. */
export function QuickAdd({ sentence, onSentence, actions, onHeard }: Props) {
  const cache = useQueryClient();
  const typed = useRef(sentence);
  const attempt = useRef({ sentence: '', key: '' });
  const reading = useReading(sentence);
  const adding = useMutation({
    mutationFn: (text: string) => {
      if (attempt.current.sentence !== text) {
        attempt.current = { sentence: text, key: freshId() };
      }
      return quickAdd(text, attempt.current.key);
    },
    onSuccess: ({ task, understood }, text) => {
      attempt.current = { sentence: '', key: '' };
      putTask(cache, task, knownTask(cache, task.id)?.status ?? 'absent');
      onHeard({ taskId: task.id, sentence: text, understood });
      if (typed.current.trim() === text) {
        onSentence('');
      }
      undoable(`Added “${task.title}”.`, () => {
        actions.remove(task);
      });
    },
  });
  const refused = adding.error === null ? null : asProblem(adding.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = sentence.trim();
    typed.current = sentence;
    if (text !== '' && !adding.isPending) {
      adding.mutate(text);
    }
  };
  return (
    <form onSubmit={submit} className={styles.quickAdd} aria-label="Quick add">
      <div className={styles.quickAddLine}>
        <Icon name="plus" />
        <MarkedLine
          id={quickAddField}
          value={sentence}
          understood={reading.understood}
          maxLength={10_000}
          autoComplete="off"
          placeholder="Add a task in your words"
          aria-label="Add a task"
          aria-describedby={refused === null ? undefined : 'quick-add-problem'}
          aria-invalid={refused !== null}
          onChange={(event) => {
            typed.current = event.currentTarget.value;
            onSentence(event.currentTarget.value);
            adding.reset();
          }}
        />
        <Button type="submit" loading={adding.isPending} disabled={sentence.trim() === ''}>
          Add
        </Button>
      </div>
      {refused === null && <ReadingLine reading={reading} />}
      {refused && (
        <p id="quick-add-problem" role="alert" className={styles.question}>
          {refused.is('question')
            ? `${refused.question ?? refused.message} Say it in the line above, nothing was added yet.`
            : `Not added. ${refused.message}`}
        </p>
      )}
    </form>
  );
}
