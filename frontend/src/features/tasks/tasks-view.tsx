import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Task, TaskFilter } from '../../api/types';
import { ListTools } from './list-tools';
import { QuickAdd, quickAddField } from './quick-add';
import { TaskDetails } from './task-details';
import { TaskList } from './task-list';
import type { Heard } from './understood';
import { useTaskActions } from './use-task-actions';

const names = { all: 'All tasks', pending: 'Pending', completed: 'Completed' } as const;

interface Props {
  readonly status: TaskFilter['status'];
  readonly opened: Task['id'] | undefined;
  readonly onOpen: (id: Task['id'] | undefined) => void;
}

/** One of the lists, with the line to add to it. */
export function TasksView({ status, opened, onOpen }: Props) {
  const actions = useTaskActions();
  const [sentence, setSentence] = useState('');
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<TaskFilter['sort']>('updated');
  const [heard, setHeard] = useState<Heard>();
  const [q] = useDebouncedValue(search.trim(), 200);
  const filter = useMemo(() => ({ status, sort, q }), [status, sort, q]);
  return (
    <>
      <QuickAdd sentence={sentence} onSentence={setSentence} actions={actions} onHeard={setHeard} />
      <ListTools search={search} sort={sort} onSearch={setSearch} onSort={setSort} />
      <TaskList
        filter={filter}
        name={names[status]}
        actions={actions}
        heard={heard}
        onHeard={setHeard}
        onOpen={onOpen}
        onExample={(example) => {
          setSentence(example);
          document.getElementById(quickAddField)?.focus();
        }}
      />
      <TaskDetails
        id={opened}
        actions={actions}
        onClose={() => {
          onOpen(undefined);
        }}
      />
    </>
  );
}
