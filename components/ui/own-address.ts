/** Our own address as the operator sets it with `DATELINE_URL`, `https://atlas.example`; `null` where none is set. */
export function ownAddress(): string | null {
  const given = process.env.DATELINE_URL;
  return given && URL.canParse(given) ? new URL(given).origin : null;
}
