import type { Extraction } from '../pipeline/index.js';

/** For people, on standard error: which rule found each item, and what was considered and turned down. */
export function explain({ report, notes, layers }: Extraction): string {
  const lines: string[] = [report.article.source ?? report.article.id];
  const line = (id: string, what: string, rule: string): void => {
    lines.push(`  ${id.padEnd(4)} ${what}  [${rule}]`);
  };
  for (const d of report.dates) line(d.id, `${quote(d.text)} = ${d.value}${d.mod ? ` ${d.mod}` : ''}, ${d.basis}`, d.rule);
  for (const a of report.actors) {
    const rules = layers.actors.find((x) => x.name === a.name && x.kind === a.kind)?.mentions.map((m) => m.rule) ?? [];
    line(
      a.id,
      `${a.name} (${[a.kind, a.code ?? a.country, a.title].filter(Boolean).join(', ')}), ${a.mentions.length} mentions`,
      unique(rules),
    );
  }
  for (const p of report.places) {
    const rules = layers.places.find((x) => x.name === p.name && x.canonical === p.canonical)?.mentions.map((m) => m.rule) ?? [];
    const where = p.latitude === null ? 'not on the map' : `${p.canonical}, ${p.country ?? '-'} (${p.latitude}, ${p.longitude})`;
    line(p.id, `${p.name} = ${where}`, unique(rules));
    for (const x of p.alternatives) lines.push(`         not ${x.canonical}${x.country ? `, ${x.country}` : ''}: ${x.reason}`);
  }
  for (const c of report.casualties) {
    const figure = [c.low, c.best, c.high].map((n) => n ?? '-').join('/');
    line(c.id, `${quote(c.text)} = ${c.kind} ${figure} ${c.qualifier}, ${c.status}, ${c.scope}${told(c)}`, c.rule);
  }
  for (const e of report.events) {
    const when = e.date === null ? 'no date' : `${e.date.date_start}..${e.date.date_end} (${e.date.basis})`;
    const who = `${e.actor_ids.join(' ') || '?'} > ${e.recipient_ids.join(' ') || '?'}`;
    const main = e.id === report.article.main_event_id ? ', main event' : '';
    line(
      e.id,
      `${e.type}${e.mode ? `/${e.mode}` : ''} ${e.modality}, ${who}, ${e.place_id ?? 'no place'}, ${when}${main}`,
      unique(e.evidence.map((v) => v.rule)),
    );
    for (const v of e.evidence) lines.push(`         ${quote(v.trigger.text)} in ${quote(v.text)}`);
  }
  const declined = notes.filter((note) => note.kind === 'declined');
  if (declined.length > 0) lines.push('  turned down:');
  for (const { rule, message, span } of declined)
    lines.push(
      `       ${span === null ? '' : `${quote(layers.document.input.slice(span.start, span.end))}: `}${message}${rule === null ? '' : `  [${rule}]`}`,
    );
  return lines.join('\n');
}

const told = (c: Extraction['report']['casualties'][number]): string =>
  (c.same_as ? `, same as ${c.same_as}` : '') + (c.part_of ? `, part of ${c.part_of}` : '');
const unique = (rules: readonly string[]): string => [...new Set(rules)].join(' ');

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return `"${flat.length > 90 ? `${flat.slice(0, 87)}...` : flat}"`;
}
