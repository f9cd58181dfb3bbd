const raw = Symbol('markup');

/** Text that is safe to stand in a page as it is. Only `html` makes it, so nothing stored can pass for it. */
export type Markup = { readonly [raw]: string };

type Value = string | number | Markup | readonly Markup[] | undefined | null | false;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function written(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (raw in value) return value[raw];
  return value.map((one) => one[raw]).join('');
}

/**
 * A template whose values are escaped, unless they are markup themselves. Quote every attribute. The indentation
 * of the source does not reach the page.
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return {
    [raw]: parts
      .map((part) => part.replaceAll(/\n\s*/g, '\n'))
      .reduce((text, part, i) => text + written(values[i - 1]) + part),
  };
}

export const nothing: Markup = html``;

export function joined(parts: readonly Markup[], between: string): Markup {
  return { [raw]: parts.map((part) => part[raw]).join(escapeHtml(between)) };
}

/** Data for the page's script. Cannot close the script element it stands in. */
export function jsonBlock(id: string, value: unknown): Markup {
  const json = JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return html`<script type="application/json" id="${id}">
    ${{ [raw]: json }}
  </script>`;
}

/** A comment the server looks for. */
export function mark(comment: '<!--stand-->'): Markup {
  return { [raw]: comment };
}

/** The text of a page, to store or send. */
export function textOf(markup: Markup): string {
  return markup[raw];
}
