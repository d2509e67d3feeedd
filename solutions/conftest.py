"""`pytest solutions` grades the reference; `--submission NOTEBOOK` debugs one student."""

from autograder.verify.pytest_plugin import *  # noqa: F403  # pytest takes hooks and fixtures from a conftest's names
