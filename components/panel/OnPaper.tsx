import { here, type Visit } from '../ui/visit';

/** An address to be read on paper, and there alone: where the printed page was, unless another is given. */
export function OnPaper({ visit, path = here(visit, {}) }: { visit: Visit; path?: string }) {
  if (!visit.origin) return null;
  return (
    <span className="second on-paper" dir="ltr">
      {visit.origin + path}
    </span>
  );
}
