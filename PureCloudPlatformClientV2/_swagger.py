"""The one reader of Swagger 2.0: what an operation is, what a reference means, what success answers with.

The generator and the simulator read a definition through it, so that both see the same operations; the SDK itself never
loads it. A document is plain JSON that has been parsed already.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

Json = dict[str, Any]

METHODS = ("get", "head", "post", "put", "patch", "delete", "options")


class RawOperation(NamedTuple):
    """One operation as the document has it; `body` has the parameters of its path, too."""

    place: str
    path: str
    method: str
    body: Json


def operations(document: Json) -> Iterator[RawOperation]:
    """Yield every operation, in the order of the document."""
    for path, item in document["paths"].items():
        shared = item.get("parameters", [])
        for method in METHODS:
            if method in item:
                body = item[method] | {"parameters": shared + item[method].get("parameters", [])}
                yield RawOperation(f"$.paths.{path}.{method}", path, method.upper(), body)


def target(document: Json, reference: str) -> Any:
    """Return what a reference inside the document (`#/definitions/User`, RFC 6901) leads to.

    Raises KeyError, IndexError or TypeError where it leads to nothing.
    """
    node: Any = document
    for part in reference.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def resolve(document: Json, value: Json) -> Json:
    """Return what `value` refers to, `value` itself if it is no reference.

    Raises KeyError, IndexError or TypeError where it leads to nothing, or round in a circle.
    """
    seen: set[str] = set()
    while isinstance(reference := value.get("$ref"), str):
        if reference in seen:
            raise KeyError(f"{reference} leads back to itself")
        seen.add(reference)
        value = target(document, reference)
        if not isinstance(value, dict):
            raise TypeError(f"{reference} leads to no JSON object")
    return value


def success(document: Json, body: Json) -> tuple[int, Json | None]:
    """Return status and schema of the successful answer of an operation; no schema means no content.

    It is the lowest 2xx that has content, else the lowest 2xx. Older definitions declare success without any status as
    `default`; then it counts as 200.
    """
    declared: Json = body.get("responses", {})
    successes = [(int(status), resolve(document, declared[status])) for status in sorted(declared) if status[:1] == "2"]
    if not successes:
        successes = [(200, resolve(document, declared.get("default", {})))]
    status, response = next((pair for pair in successes if "schema" in pair[1]), successes[0])
    return status, response.get("schema")
