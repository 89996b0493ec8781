"""Programs that tests start: a process each, which does not outlive its test."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any

LIMIT = 120.0
"""Seconds that a test waits for what a program does."""


@contextlib.contextmanager
def running(command: Sequence[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a program that prints text to a pipe; it is killed where it still runs at the end of the block.

    Leaving `Popen`'s own block waits without a limit, so a test that fails there would never say so.
    """
    with subprocess.Popen(command, **{"stdout": subprocess.PIPE, "text": True, **options}) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


FEW_THREADS = """
import resource, threading

# Lets this process start so many more threads: the stack of each takes a GiB, and there is no room for more.
def leave_threads(count):
    threading.stack_size(1 << 30)
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + int((count + 0.5) * (1 << 30)), resource.RLIM_INFINITY))

"""
"""The beginning of a program for a process that may have few threads."""
