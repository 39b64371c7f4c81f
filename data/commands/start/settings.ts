import { constants } from 'node:os';

/** What to say of settings that no server can run with; `null` when they are sound. */
export function faultOf({ PORT, DATELINE_URL }: NodeJS.ProcessEnv): string | null {
  if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) <= 65535))
    return `PORT is '${PORT}', which is no port. Give a number from 0 to 65535, or leave it out for 3000.`;
  if (DATELINE_URL && !isWebAddress(DATELINE_URL))
    return `DATELINE_URL is '${DATELINE_URL}', which is no whole web address. Give it with its scheme, as https://atlas.example, or leave it out: links then lead to the address that a reader asked.`;
  return null;
}

/** The code to end with once the server has: one that a signal ended has not succeeded. */
export function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
