"""A notebook's cells in a worker: what is there before the first of them runs."""

from __future__ import annotations

from autograder.assert_cells.run import Kernel, flavour
from autograder.model.course import Limits
from autograder.sandbox.fork_server import ForkServer

CELLS = (
    "import sys\nbefore = set(sys.modules)\nhasattr(sys, 'last_value')",
    "assert 1 == 2",
    "sorted(set(sys.modules) - before)",
    "[name for name in ('np', 'probe') if name in globals()]",
)


def test_a_workers_first_error_loads_nothing() -> None:
    """It was met once before all forks, which takes 70 ms, and it left nothing that a notebook sees."""
    with ForkServer(Limits(), judges=1) as server:
        client = server.clients[0]
        client.clean()
        shown = Kernel(client, Limits(), flavour(CELLS)).run(list(enumerate(CELLS, 1)))
    values = [shown[number][0].get("data", {}).get("text/plain") for number in (1, 3, 4)]

    assert values == ["False", "[]", "[]"]
    assert shown[2][0]["ename"] == "AssertionError"
