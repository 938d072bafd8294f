import { once } from 'node:events';

/** Standard output is data. A reader that went away (`| head -1`) has what it wanted: the program ends with success. */
export function endWhenTheReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Writes a piece of data and waits until the reader has room for more. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Standard error is for people. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
