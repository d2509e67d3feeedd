"""Gradescope: its container, its results file, its zip."""
