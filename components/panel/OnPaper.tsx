import { here, type Visit } from '../ui/visit';

/** Where a printed page was: its own address, on paper alone. */
export function OnPaper({ visit }: { visit: Visit }) {
  if (!visit.origin) return null;
  return (
    <p className="second on-paper" dir="ltr">
      {visit.origin + here(visit, {})}
    </p>
  );
}
