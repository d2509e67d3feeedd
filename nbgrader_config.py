"""nbgrader's configuration: the kit's steps on this course's folders. Settings of your own go below."""

from pathlib import Path

from autograder.nbgrader_bridge.settings import configure

c = get_config()  # noqa: F821 - nbgrader provides it
configure(c, Path(__file__).resolve().parent)
