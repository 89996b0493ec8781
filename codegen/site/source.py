"""What the site is made of: the description of the SDK, and the definition where the description is too narrow."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PureCloudPlatformClientV2._swagger import Json, operations

from ..intermediate import Operation, Sdk
from ..whole import read_whole

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Permissions:
    """What a caller must be allowed to: all of `names`, or any one of them."""

    all: bool
    names: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """The description, the definition that it is of, and the operations of the definition by method and path."""

    sdk: Sdk
    document: Json
    bodies: dict[tuple[str, str], Json]

    def body(self, operation: Operation) -> Json:
        """Return what the definition says of an operation."""
        return self.bodies[operation.method, operation.path]

    def permissions(self, operation: Operation) -> Permissions | None:
        """Return the permissions that the definition asks for, None where it names none."""
        found = self.body(operation).get("x-inin-requires-permissions") or {}
        names = tuple(found.get("permissions") or ())
        return Permissions(found.get("type") == "ALL", names) if names else None


def read(definition: Path = ROOT / "definition/platform-api.json") -> Source:
    """Read the definition and what lies beside it.

    Raises DefinitionError for a definition that cannot be used.
    """
    whole = read_whole(definition)
    bodies = {(raw.method, raw.path): raw.body for raw in operations(whole.document)}
    return Source(whole.sdk, whole.document, bodies)
