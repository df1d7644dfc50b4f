/** The lines of a table: aligned columns, with bars if in Markdown. */
export function table(rows: readonly (readonly string[])[], markdown: boolean): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const pad = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  const lines = rows.map((row) => (markdown ? `| ${pad(row).join(' | ')} |` : pad(row).join('   ')));
  if (!markdown) return lines;
  const rule = widths.map(
    (width, column) => '-'.repeat(width - (column === 0 ? 0 : 1)) + (column === 0 ? '' : ':'),
  );
  return [lines[0] ?? '', `| ${rule.join(' | ')} |`, ...lines.slice(1)];
}
