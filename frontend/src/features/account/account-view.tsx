import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem } from '../../api/problem';
import { changeMe, exportAddress, meKey } from '../../api/session';
import type { User, UserChange } from '../../api/types';
import { timeZones } from '../../components/dates';
import { failed, undoable } from '../../components/toast';
import { DeleteAccount } from './delete-account';
import { NoticeSetting } from './notice-setting';
import styles from './account.module.css';

const locales = ['en', 'en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];

const localeName = (locale: string): string =>
  `${new Intl.DisplayNames(undefined, { type: 'language' }).of(locale) ?? locale} (${locale})`;

/** Who you are, and your data. */
export function AccountView({ user }: { readonly user: User }) {
  const cache = useQueryClient();
  const [name, setName] = useState(user.display_name ?? '');
  const [zone, setZone] = useState(user.time_zone);
  const [locale, setLocale] = useState(user.locale);
  const change = async (wanted: UserChange): Promise<User> => {
    const after = await changeMe(wanted);
    cache.setQueryData(meKey, after);
    return after;
  };
  const saving = useMutation({
    mutationFn: () =>
      change({ display_name: name.trim() === '' ? null : name.trim(), time_zone: zone, locale }),
    onSuccess: () => {
      const { display_name, time_zone, locale: before } = user;
      undoable('Your settings are saved.', () => {
        change({ display_name, time_zone, locale: before }).then(
          (after) => {
            setName(after.display_name ?? '');
            setZone(after.time_zone);
            setLocale(after.locale);
          },
          (refused: unknown) => {
            failed(`Your settings stay as they are. ${asProblem(refused).message}`);
          },
        );
      });
    },
    onError: (refused) => {
      failed(`Your settings were not saved. ${asProblem(refused).message}`);
    },
  });
  const refused = saving.error === null ? null : asProblem(saving.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <div className={styles.sections}>
      <section>
        <h2>You</h2>
        <form onSubmit={submit} aria-label="Settings">
          <Stack gap="md" maw={460}>
            <TextInput label="E-mail address" value={user.email} readOnly />
            <TextInput
              label="Name"
              autoComplete="name"
              maxLength={100}
              value={name}
              error={refused?.of('display_name')}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
            />
            <NativeSelect
              label="Time zone"
              description="New tasks get it; those you have keep theirs."
              value={zone}
              data={[...new Set([zone, ...timeZones()])]}
              error={refused?.of('time_zone')}
              onChange={(event) => {
                setZone(event.currentTarget.value);
              }}
            />
            <NativeSelect
              label="Language and region"
              description="Decides how 02/03 is read."
              value={locale}
              data={[...new Set([locale, ...locales])].map((value) => ({ value, label: localeName(value) }))}
              error={refused?.of('locale')}
              onChange={(event) => {
                setLocale(event.currentTarget.value);
              }}
            />
            <Group>
              <Button type="submit" loading={saving.isPending}>
                Save
              </Button>
            </Group>
          </Stack>
        </form>
      </section>
      <section>
        <h2>Reminders</h2>
        <NoticeSetting />
      </section>
      <section>
        <h2>Your data</h2>
        <p>
          Everything that is kept about you, in one JSON file: tasks, deleted ones too, reminders and
          conversations.
        </p>
        <Button component="a" href={exportAddress} download="todo.json" variant="default">
          Download my data
        </Button>
      </section>
      <DeleteAccount email={user.email} />
    </div>
  );
}
