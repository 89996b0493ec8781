# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, Relationship


class BulkFetchRelationshipsResponse(Model):
    """Results: bulk response result relationship entities. Answer of post_externalcontacts_bulk_relationships."""

    results: list[BulkResponseResultRelationshipEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultRelationshipEntity(Model):
    """One of the items of a bulk fetch relationships response. In BulkFetchRelationshipsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Relationship | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
