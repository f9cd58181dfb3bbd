import { it } from 'vitest';
import { readProtocols } from '@/lib/testing/read-protocols';
import { createMeasurer, fontMetrics, layOut } from '.';
it('x', () => {
  const m = createMeasurer(fontMetrics);
  const out: string[] = [];
  for (const { name, protocol } of readProtocols()) {
    const row = [name];
    for (const paper of ['a3', 'a4'] as const) {
      const pages = layOut(protocol, { kind: 'poster', paper }, m).pages;
      const bodies = pages.map((p) => Math.min(...p.groups.filter((g) => g.role === 'card').flatMap((g) => g.marks.flatMap((k) => k.kind === 'text' ? [k.size] : []))).toFixed(1));
      row.push(paper, String(pages.length), bodies.join(' '), pages.map((p) => p.height.toFixed(0)).join(' '));
    }
    out.push(row.join(' | '));
  }
  const cards = readProtocols().slice(0, 5).map(({ name, protocol }) => { const c = protocol.routes.flatMap(r => r.steps).flatMap(s => s.cards); return [name, c.length, 'rec', c.filter(x => x.record).length, 'steprec', protocol.routes.flatMap(r => r.steps).filter(s => s.record).length, 'fb', c.filter(x => x.feedback).length, 'note', c.flatMap(x => x.exits).filter(e => e.note).length, 'exitcols', c.flatMap(x => x.exits).filter(e => e.columnIds).length, 'plain exitcols', c.flatMap(x => x.exits).filter(e => e.columnIds && !e.label).length, 'outcome parts', c.filter(x => x.kind === 'outcome' && x.parts.length).length, 'contacts', protocol.contacts.length, 'fn', (JSON.stringify(c).match(/"footnote"/g) ?? []).length, (JSON.stringify(protocol).match(/"footnote"/g) ?? []).length, 'gl', protocol.globalExits.length, 'taskcols', c.flatMap(x => x.tasks.items).filter(t => t.columnIds).length, 'routeDeadline', protocol.routes.filter(r => r.deadline).length].join(' '); });
  console.log(out.join('\n') + '\n' + cards.join('\n'));
  const chars = '¹²³⁴⁵⁶⁷⁸⁹⁰*†';
  console.log([...chars].map((c) => c + m.measure(c, 400).text + m.measure(c, 700).text).join(' '));
});
