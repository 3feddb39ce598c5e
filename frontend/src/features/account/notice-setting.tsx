import { Switch } from '@mantine/core';
import { useState } from 'react';
import { noticesOn, noticesPossible, switchNotices } from '../../components/notices';

/** Reminders outside of the page; the browser asks for leave only when this is switched on. */
export function NoticeSetting() {
  const [on, setOn] = useState(noticesOn);
  const [refused, setRefused] = useState(false);
  if (!noticesPossible()) {
    return <p>This browser can show reminders in the page only.</p>;
  }
  return (
    <Switch
      label="Show reminders outside of the page, too"
      description="While this page is open somewhere but not in front of you."
      error={refused ? 'The browser does not allow it. Change that in its settings for this address.' : null}
      checked={on}
      onChange={(event) => {
        const wanted = event.currentTarget.checked;
        void switchNotices(wanted).then((now) => {
          setOn(now);
          setRefused(wanted && !now);
        });
      }}
    />
  );
}
