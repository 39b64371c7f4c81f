import type { Day } from '@/geo/types';

/** The present day at Greenwich. */
export const today = (): Day => new Date().toISOString().slice(0, 10);
