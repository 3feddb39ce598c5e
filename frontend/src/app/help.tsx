import { Kbd, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { shortcutsOn, switchShortcuts } from '../components/keys';
import styles from './shell.module.css';

const shortcuts = [
  ['q', 'Add a task'],
  ['/', 'Search'],
  ['c', 'Chat'],
  ['j  k', 'Next or previous task'],
  ['x', 'Tick the task off, or reopen it'],
  ['e', 'Open the task'],
  ['#', 'Delete the task'],
  ['z', 'Undo the last change'],
  ['1 – 4', 'Pending, All, Completed, Summary'],
  ['?', 'This help'],
] as const;

export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard shortcuts"
      closeButtonProps={{ 'aria-label': 'Close', size: 40 }}
    >
      <dl className={styles.keys}>
        {shortcuts.map(([key, act]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label="Single-key shortcuts"
        description="Switch them off when you dictate."
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked);
          switchShortcuts(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
