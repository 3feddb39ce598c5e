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
    if (isOfAnApplication(answer)) {
      handOn(answer, response);
    } else {
      void sidecarsOwnWord(answer, request, response);
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

/**
 * Applications name each request in their answer. What has no such name is not theirs: a refusal of the sidecar, or of a server
 * that did not understand the request, or, if an application ends while it is asked, even 200 and nothing.
 */
function isOfAnApplication(answer: IncomingMessage): boolean {
  return answer.headers['x-correlation-id'] !== undefined;
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
    const status = answer.statusCode ?? 502;
    if (text.includes('"errorCode"')) {
      console.error(`The sidecar did not get an answer: ${text}`);
      refuse(away, request, response);
    } else if (status < 400) {
      console.error(`An answer of ${String(status)} came from nobody`);
      refuse(brokenOff, request, response);
    } else {
      response.writeHead(status, answered(answer.headers)).end(text);
    }
  } catch {
    refuse(brokenOff, request, response);
  }
}
