/** What a fit takes as given; chosen by cross-validation. */
export interface Settings {
  /** Pull of each candidate's weight towards its prior, against each example's pull towards the data. */
  penalty: number;
  /** The same of the weights of evidence. */
  mentionPenalty: number;
  /** How much likelier *none of these* must be to win, in log-odds: a right place refused costs more than a wrong one shown as doubtful. */
  margin: number;
}

/** Where the choosing starts, and what a fit goes by unless told to choose (`fit-weights PATH… --choose` prints how each does). */
export const START: Settings = { penalty: 0.002, mentionPenalty: 0.001, margin: 2 };

/** What it chose from, one setting after the other. */
export const CHOICES: Readonly<Record<keyof Settings, readonly number[]>> = {
  margin: [0, 1, 2, 3],
  penalty: [0.0005, 0.001, 0.002, 0.004],
  mentionPenalty: [0.0003, 0.001],
};
