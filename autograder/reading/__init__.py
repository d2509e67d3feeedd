"""A submission's bytes, however damaged, become plain cells."""
