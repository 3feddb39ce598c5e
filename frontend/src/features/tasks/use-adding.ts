import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { freshId } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import { knownTask, putTask } from '../../api/task-cache';
import { quickAdd } from '../../api/tasks';
import type { Task } from '../../api/types';
import type { Heard } from './understood';

/** A sentence that is to become one task, however often it has to be sent. */
interface Attempt {
  readonly sentence: string;
  readonly key: string;
}

/** One that did not, and why. */
export interface Refused extends Attempt {
  readonly problem: Problem;
}

interface Listener {
  readonly onAdded: (task: Task, heard: Heard) => void;
  readonly onRefused: (sentence: string) => void;
}

/** Sends sentences one after the other as they were typed, so that nobody has to wait for an answer. */
export function useAdding({ onAdded, onRefused }: Listener) {
  const cache = useQueryClient();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const forget = (sentence: string): void => {
    setRefused((now) => now.filter((attempt) => attempt.sentence !== sentence));
  };
  const { mutate, isPending } = useMutation({
    scope: { id: 'quick-add' },
    mutationFn: ({ sentence, key }: Attempt) => quickAdd(sentence, key),
    onSuccess: ({ task, understood }, { sentence }) => {
      putTask(cache, task, knownTask(cache, task.id)?.status ?? 'absent');
      onAdded(task, { taskId: task.id, sentence, understood });
    },
    onError: (thrown, attempt) => {
      setRefused((now) => [...now, { ...attempt, problem: asProblem(thrown) }]);
      onRefused(attempt.sentence);
    },
  });
  const add = (sentence: string): void => {
    const before = refused.find((attempt) => attempt.sentence === sentence);
    forget(sentence);
    mutate({ sentence, key: before?.key ?? freshId() });
  };
  return { add, forget, refused, isPending };
}
