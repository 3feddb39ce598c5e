import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AuditFilter } from '../../api/audit';
import type { EventType } from '../../api/types';
import { eventTypes, eventWords } from '../../components/event-words';
import styles from './audit.module.css';

interface Props {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

const instant = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString();

/** Which entries to show. */
export function AuditFilters({ filter, onFilter }: Props) {
  const [type, setType] = useState<string>(filter.eventType ?? '');
  const [user, setUser] = useState('');
  const [task, setTask] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onFilter({
      eventType: type === '' ? undefined : (type as EventType),
      userId: user.trim(),
      taskId: task.trim(),
      from: instant(from),
      to: instant(to),
    });
  };
  return (
    <form className={styles.filters} onSubmit={submit} aria-label="Filter">
      <NativeSelect
        label="What happened"
        value={type}
        data={[
          { value: '', label: 'Anything' },
          ...eventTypes.map((value) => ({ value, label: eventWords(value) })),
        ]}
        onChange={(event) => {
          setType(event.currentTarget.value);
        }}
      />
      <TextInput
        label="User id"
        value={user}
        onChange={(event) => {
          setUser(event.currentTarget.value);
        }}
      />
      <TextInput
        label="Task id"
        value={task}
        onChange={(event) => {
          setTask(event.currentTarget.value);
        }}
      />
      <TextInput
        type="datetime-local"
        label="From"
        value={from}
        onChange={(event) => {
          setFrom(event.currentTarget.value);
        }}
      />
      <TextInput
        type="datetime-local"
        label="Before"
        value={to}
        onChange={(event) => {
          setTo(event.currentTarget.value);
        }}
      />
      <Button type="submit">Filter</Button>
    </form>
  );
}
