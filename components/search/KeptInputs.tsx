'use client';
import { useSearchParams } from 'next/navigation';
import { KEPT } from '../ui/address';

/** What the reader has chosen goes along with what is searched. */
export function KeptInputs() {
  const present = useSearchParams();
  return KEPT.map((key) => {
    const value = present.getAll(key).join(',');
    return value ? <input key={key} type="hidden" name={key} value={value} /> : null;
  });
}
