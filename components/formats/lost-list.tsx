import type { ReportLine } from "../../lib/formats/imported-macro";
import { REPORT_CODES, type ReportCode } from "../../lib/formats/report-codes";

/** Lines shown of one kind; the rest is counted. */
const MOST = 200;

function byCode(report: readonly ReportLine[]): readonly (readonly [ReportCode, readonly ReportLine[]])[] {
  const groups = new Map<ReportCode, ReportLine[]>();
  for (const line of report) {
    const group = groups.get(line.code);
    if (group) group.push(line);
    else groups.set(line.code, [line]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** What is lost or was left out, by kind; each opens to the macros it is about. */
export function LostList({ report }: { readonly report: readonly ReportLine[] }) {
  return (
    <ul className="lost-list" aria-label="What to look at">
      {byCode(report).map(([code, lines]) => (
        <li key={code}>
          <details>
            <summary>
              {REPORT_CODES[code]} <span className="secondary">({lines.length})</span>
            </summary>
            <ul>
              {[...new Map(lines.slice(0, MOST).map((line) => [`${line.item}\n${line.detail}`, line]))].map(
                ([key, line]) => (
                  <li key={key}>
                    {line.item}
                    {line.detail !== "" && <span className="secondary"> {line.detail}</span>}
                  </li>
                ),
              )}
              {lines.length > MOST && <li className="secondary">and {lines.length - MOST} more</li>}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
