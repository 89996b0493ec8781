"""What the site is made of: the description of the SDK, and the definition where the description is too narrow."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PureCloudPlatformClientV2._definition.file import load
from PureCloudPlatformClientV2._swagger import Json, operations

from ..aliases import load_aliases, with_aliases
from ..intermediate import Operation, Sdk
from ..texts.apply import with_texts
from ..texts.book import load_book
from ..topics import beside, describe_with_topics

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
    document = load(definition)
    described = describe_with_topics(document, document["info"]["x-sdk-version"], beside(definition))
    written, _ = with_texts(described, document, load_book(definition, described))
    sdk = with_aliases(written, load_aliases(definition))
    bodies = {(raw.method, raw.path): raw.body for raw in operations(document)}
    return Source(sdk, document, bodies)
