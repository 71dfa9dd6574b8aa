/** Hands a record to the trainee as a JSON file, exactly as it is kept. */
export function exportRecord(name: string, record: unknown): void {
  const text = typeof record === 'string' ? record : JSON.stringify(record, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
