"""A plain static host, which serves the site below a path of its own, and takes uploads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass
class Host:
    """`uploads`: what was put: path -> bytes."""

    url: str
    uploads: dict[str, bytes] = field(default_factory=dict)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.host.uploads[self.path] = data  # type: ignore[attr-defined] # ours, below
        self.send_response(201)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *parts: Any) -> None:
        """Nothing: pytest shows what the tests say."""


@contextmanager
def serve(folder: Path, path: str) -> Iterator[Host]:
    """Serve the folder; the site is at `path` below it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    host = Host(f"http://127.0.0.1:{server.server_address[1]}/" + (f"{path}/" if path else ""))
    server.host = host  # type: ignore[attr-defined] # for the handler
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
