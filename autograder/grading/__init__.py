"""From a submission's answers to its marks: checks, observations, misconceptions."""
