"""The nouns of the kit: assignment, course, cells, result, errors; and whole files, harmless text."""
