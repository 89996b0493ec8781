"""Commands that a release runs."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class ReleaseError(RuntimeError):
    """The release cannot be made; the message says why. The repository has not been changed."""


def run(
    *command: str | Path, cwd: Path, env: dict[str, str] | None = None, quiet: bool = True,
    given: str | None = None, detached: bool = False,
) -> str:  # fmt: skip
    """Run a command and return its standard output; with `quiet` off it goes to the terminal.

    `given` is its standard input. A `detached` command gets no signal of the terminal and keeps inherited locks.
    Raises ReleaseError with what the command printed if it fails.
    """
    words = [str(word) for word in command]
    output = subprocess.PIPE if quiet else None
    errors = subprocess.STDOUT if quiet else None
    done = subprocess.run(
        words, cwd=cwd, env={**os.environ, **(env or {})}, input=given, stdout=output, stderr=errors, text=True,
        start_new_session=detached, close_fds=not detached,
    )  # fmt: skip
    if done.returncode:
        raise ReleaseError(f"{' '.join(words)} failed ({done.returncode}):\n{(done.stdout or '').strip()}")
    return done.stdout or ""
