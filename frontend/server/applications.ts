import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import { answered } from './forwarded';
import { away, brokenOff, refuse } from './problem';
import type { Settings } from './settings';

const longestRefusal = 64 * 1024;

/** Hands requests to other applications, through the sidecar that knows where they are and shows who we are. */
export function invoking(settings: Settings) {
  const agent = new Agent({ keepAlive: true });
  const proxy = createProxyServer({ agent, selfHandleResponse: true, proxyTimeout: 30_000 });
  proxy.on('proxyRes', (answer, request, response) => {
    if (maySpeakForItself(answer)) {
      void sidecarsOwnWord(answer, request, response);
    } else {
      handOn(answer, response);
    }
  });
  return {
    invoke(id: string, path: string, request: IncomingMessage, response: ServerResponse): void {
      request.headers['dapr-api-token'] = settings.sidecarToken;
      request.url = path;
      const target = `${settings.sidecar}/v1.0/invoke/${id}/method`;
      proxy.web(request, response, { target }, (error) => {
        console.error(`${id} did not answer: ${error.message}`);
        if (!response.destroyed) {
          refuse(request.complete && response.headersSent ? brokenOff : away, request, response);
        }
      });
    },
    close: () => agent.destroy(),
  };
}

function handOn(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answered(answer.headers));
  answer.pipe(response);
  answer.on('error', () => response.destroy());
}

/** Applications refuse with application/problem+json; plain JSON is how the sidecar refuses. */
function maySpeakForItself(answer: IncomingMessage): boolean {
  const type = answer.headers['content-type'] ?? '';
  return (answer.statusCode ?? 0) >= 400 && type.startsWith('application/json');
}

async function sidecarsOwnWord(answer: IncomingMessage, request: IncomingMessage, response: ServerResponse) {
  try {
    let text = '';
    for await (const chunk of answer) {
      text += String(chunk);
      if (text.length > longestRefusal) {
        break;
      }
    }
    if (text.includes('"errorCode"')) {
      console.error(`The sidecar did not get an answer: ${text}`);
      refuse(away, request, response);
    } else {
      response.writeHead(answer.statusCode ?? 502, answered(answer.headers)).end(text);
    }
  } catch {
    refuse(brokenOff, request, response);
  }
}
