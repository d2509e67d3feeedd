"""One module a command: `SUMMARY`, `EXAMPLES`, `add_arguments(parser)`, `run(arguments) -> exit status`."""
