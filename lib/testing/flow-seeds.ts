/**
 * Which random flows a proof looks at: every run of the tests at the same ones, so that a red run can be repeated.
 * FLOW_RUNS=5000 looks at that many others, FLOW_SEED=3 at those of another seed.
 */
export function flowSeeds(numRuns: number, seed = 20261129): { numRuns: number; seed?: number } {
  const { FLOW_RUNS: runs, FLOW_SEED: other } = process.env;
  if (runs === undefined && other === undefined) return { numRuns, seed };
  return { numRuns: Number(runs ?? numRuns), ...(other !== undefined && { seed: Number(other) }) };
}
