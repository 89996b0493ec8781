"""What is wrong with a definition: all of it at once, each with its place."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Problem(NamedTuple):
    """One fault: where it is in the definition, and what is wrong there."""

    place: str
    reason: str

    def __str__(self) -> str:
        # A place is made of the definition's own names, and those may hold anything.
        place = self.place if self.place.isprintable() else ascii(self.place)[1:-1]
        return f"{place}: {self.reason}"


class DefinitionError(ValueError):
    """The definition cannot be used; `problems` lists every fault that was found. Nothing has been written.

    The message has a line for each, which begins with the file where one is given.
    """

    def __init__(self, problems: list[Problem], file: Path | None = None) -> None:
        self.problems = problems
        prefix = f"{file}: " if file else ""
        super().__init__("\n".join(f"{prefix}{problem}" for problem in problems))
