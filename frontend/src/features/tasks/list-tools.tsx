import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import type { TaskFilter } from '../../api/types';
import { Icon } from '../../components/icon';
import styles from './tasks.module.css';

export const searchField = 'task-search';

interface Props {
  readonly search: string;
  readonly sort: TaskFilter['sort'];
  readonly onSearch: (text: string) => void;
  readonly onSort: (sort: TaskFilter['sort']) => void;
}

/** Finding and ordering. */
export function ListTools({ search, sort, onSearch, onSort }: Props) {
  return (
    <div className={styles.tools}>
      <TextInput
        id={searchField}
        className={styles.search}
        type="search"
        aria-label="Search in titles and descriptions"
        placeholder="Search"
        maxLength={200}
        leftSection={<Icon name="search" size={18} />}
        rightSection={
          search === '' ? undefined : (
            <CloseButton
              aria-label="Clear the search"
              onClick={() => {
                onSearch('');
              }}
            />
          )
        }
        value={search}
        onChange={(event) => {
          onSearch(event.currentTarget.value);
        }}
      />
      <SegmentedControl
        aria-label="Order"
        value={sort}
        onChange={(value) => {
          onSort(value === 'due' ? 'due' : 'updated');
        }}
        data={[
          { value: 'updated', label: 'Newest' },
          { value: 'due', label: 'By date' },
        ]}
      />
    </div>
  );
}
