import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { LiveConnection } from '../api/live-connection';
import { hear } from '../api/live-events';
import type { LiveState } from '../api/live-options';
import { notice, withdrawNotice } from '../components/notices';

interface Live {
  readonly state: LiveState;
  readonly tryNow: () => void;
}

const LiveContext = createContext<Live>({ state: 'connecting', tryNow: () => undefined });

export const useLive = (): Live => useContext(LiveContext);

/** Keeps this window in step with every other one. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const cache = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const connection = useRef<LiveConnection>(undefined);
  useEffect(() => {
    const live = new LiveConnection({
      address: `${location.origin.replace(/^http/, 'ws')}/ws`,
      onState: setState,
      onFrame: (frame) => {
        hear(cache, frame);
        if (frame.type === 'reminder') {
          const { reminderId, taskId, title } = frame.reminder;
          live.acknowledge(reminderId);
          notice(reminderId, title, () => {
            location.hash = `/pending/${taskId}`;
          });
        }
        if (frame.type === 'dismissed') {
          withdrawNotice(frame.reminderId);
        }
      },
    });
    connection.current = live;
    live.start();
    return () => {
      live.stop();
    };
  }, [cache]);
  const live = useMemo(() => ({ state, tryNow: () => connection.current?.now() }), [state]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}
