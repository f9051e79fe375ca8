import { runProgram } from '../run-program.ts';

const answersWithinMs = 3_000;

/** True where a container engine answers and knows Compose. Having the client alone is not having an engine. */
export async function containerEngineAnswers(): Promise<boolean> {
  const options = { timeoutMs: answersWithinMs };
  const engine = await runProgram('docker', ['info', '--format', '{{.ServerVersion}}'], options);
  if (engine.code !== 0) return false;
  const compose = await runProgram('docker', ['compose', 'version'], options);
  return compose.code === 0;
}
