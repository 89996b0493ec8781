# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, Relationship


class BulkErrorRelationship(Model):
    """Error of a bulk response result relationship relationship. In BulkResponseResultRelationshipRelationship."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: Relationship | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)


class BulkRelationshipsResponse(Model):
    """Results: bulk response result relationship relationships. Answer of post_externalcontacts_bulk_relationships_add
    and 1 more.
    """

    results: list[BulkResponseResultRelationshipRelationship] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultRelationshipRelationship(Model):
    """One of the items of a bulk relationships response. In BulkRelationshipsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Relationship | None = field("entity", default=None)
    error: BulkErrorRelationship | None = field("error", default=None)
