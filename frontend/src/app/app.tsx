import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { newCache } from './new-cache';
import { Session } from './session';
import { SlowProgress } from './slow-progress';
import { theme } from './theme';

export function App() {
  const [cache] = useState(newCache);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <section aria-label="Messages">
          <Notifications position="bottom-center" limit={3} containerWidth={440} withinPortal={false} />
        </section>
        <section id="above" aria-label="Dialogs and menus" />
        <SlowProgress />
        <Router hook={useHashLocation}>
          <Session />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
