"""A whole class: who handed in, judges at work, the journal, other machines."""
