# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Cursors, Relationship


class CursorRelationshipListing(Model):
    """Page of relationships. Answer of get_externalcontacts_scan_relationships."""

    entities: list[Relationship] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    cursors: Cursors | None = field("cursors", default=None)
