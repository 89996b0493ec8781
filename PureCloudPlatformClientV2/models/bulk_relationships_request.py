# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Relationship


class BulkRelationshipsRequest(Model):
    """List of relationships. Body of post_externalcontacts_bulk_relationships_add and 1 more."""

    entities: list[Relationship] | None = field("entities", default=None)
