"""From method and raw path to operation. Literal segments win over parameters.

The raw path is split before it is decoded: a value that contains an encoded slash stays one segment. (werkzeug's own
routing sees the decoded path, in which such a value is two segments, and takes a second to compile 1,700 rules.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from ._definition import Definition, Operation
from ._errors import ApiError


@dataclass
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    variable: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    """An operation and the decoded values of its path parameters."""

    operation: Operation
    values: dict[str, str]


class Router:
    """All paths of a definition as a tree of segments."""

    def __init__(self, definition: Definition) -> None:
        self._root = _Node()
        for path, operations in definition.operations.items():
            node = self._root
            for segment in _segments(path):
                node = self._child(node, segment)
            for method, operation in operations.items():
                node.operations.setdefault(method, operation)

    @staticmethod
    def _child(node: _Node, segment: str) -> _Node:
        if segment.startswith("{"):
            node.variable = node.variable or _Node()
            return node.variable
        return node.literals.setdefault(segment, _Node())

    def match(self, method: str, raw_path: str) -> Match:
        """Find the operation.

        Raises ApiError: 404 for an unknown path, 405 (with Allow) for a path that has no such method.
        """
        segments = [unquote(segment) for segment in _segments(raw_path)]
        # The first path is the most literal one; it alone counts, also when it lacks the method: PATCH /users/me.
        node = next(self._nodes(self._root, segments, 0), None)
        if node is None:
            raise ApiError(404, "not.found", "The definition has no such path.")
        operation = node.operations.get(method)
        if operation is not None:
            return Match(operation, _values(operation.path, segments))
        headers = {"Allow": ", ".join(sorted(node.operations))}
        raise ApiError(405, "method.not.allowed", f"The path has no method {method}.", headers=headers)

    def _nodes(self, node: _Node, segments: list[str], index: int) -> Iterator[_Node]:
        if index == len(segments):
            if node.operations:
                yield node
            return
        literal = node.literals.get(segments[index])
        if literal is not None:
            yield from self._nodes(literal, segments, index + 1)
        if node.variable is not None and segments[index]:
            yield from self._nodes(node.variable, segments, index + 1)


def _segments(path: str) -> list[str]:
    return path.lstrip("/").split("/")


def _values(template: str, segments: list[str]) -> dict[str, str]:
    return {
        name[1:-1]: value for name, value in zip(_segments(template), segments, strict=True) if name.startswith("{")
    }


def concrete(template: str, values: Mapping[str, str]) -> str:
    """A path template with its values, encoded."""
    return "/".join(
        quote(values[segment[1:-1]], safe="") if segment.startswith("{") else segment for segment in template.split("/")
    )
