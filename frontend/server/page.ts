import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { nothingHere, refuse } from './problem';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves the built page. What carries its own content in its name is kept for ever, all else asked for anew. */
export function servingPage(directory: string): Handler {
  const files = sirv(directory, {
    etag: true,
    setHeaders: (response, path) => {
      const forEver = path.startsWith('/assets/');
      response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      files(request, response, () => refuse(nothingHere, request, response));
    } else {
      refuse(nothingHere, request, response);
    }
  };
}
