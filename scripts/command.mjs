/**
 * What every script begins with. `read` gives the options, or a sentence that says what is wrong with them; `run` takes the options
 * and gives the exit code. --help prints `help` (0), wrong usage says what is wrong and prints it too (2).
 */
export async function command(help, read, run) {
  const options = read();
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  return run(options);
}
