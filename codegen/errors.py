"""What is wrong with a definition: all of it at once, each with its place."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One fault: where it is in the definition, and what is wrong there."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


class DefinitionError(ValueError):
    """The definition cannot be used; `problems` lists every fault that was found. Nothing has been written."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))
