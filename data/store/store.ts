import type { AtlasData, AtlasReader } from '@/geo/atlas';

/** Where generations of an atlas are kept. A generation never changes; `current` names one of them. */
export interface AtlasStore {
  /** The generation being served, or `null` before the first is written. */
  current(): Promise<string | null>;
  /** Generations kept, newest first. */
  generations(): Promise<string[]>;
  /** Whether a generation is kept and can be read. */
  has(generation: string): Promise<boolean>;
  /** A reader over a generation; `null` when it is not kept (any more). */
  open(generation: string): Promise<AtlasReader | null>;
  /** Everything of a generation, for building the next one from it; `null` when it is not kept. */
  load(generation: string): Promise<AtlasData | null>;
  /** Writes a generation beside the others, then names it the current one in a single step. */
  write(data: AtlasData): Promise<void>;
}
