/** Opens the atlas before the server says that it is ready, so that no reader waits for it (Next's instrumentation hook). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getAtlas } = await import('./app/atlas');
  await getAtlas();
}
