import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { asProblem } from '../api/problem';
import { forget, logout } from '../api/session';
import type { User } from '../api/types';
import { Icon } from '../components/icon';
import { failed } from '../components/toast';
import styles from './shell.module.css';

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
] as const;

export function AccountMenu({ user, onHelp }: { readonly user: User; readonly onHelp: () => void }) {
  const cache = useQueryClient();
  const [, navigate] = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = user.display_name ?? user.email;
  const leave = (): void => {
    logout().then(
      () => {
        forget(cache);
      },
      (refused: unknown) => {
        failed(`You are still signed in. ${asProblem(refused).message}`);
      },
    );
  };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={styles.me} aria-label={`Menu of ${name}`}>
          <span className={styles.initial} aria-hidden="true">
            {name.charAt(0).toUpperCase()}
          </span>
          <span className={styles.name}>{name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="person" size={18} />}
          onClick={() => {
            navigate('/account');
          }}
        >
          Account
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="keyboard" size={18} />} onClick={onHelp}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        {schemes.map(({ value, label }) => (
          <Menu.Item
            key={value}
            leftSection={
              <Icon name={value === colorScheme ? 'check' : value === 'dark' ? 'moon' : 'sun'} size={18} />
            }
            aria-label={value === colorScheme ? `${label} (chosen)` : label}
            onClick={() => {
              setColorScheme(value);
            }}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="exit" size={18} />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
