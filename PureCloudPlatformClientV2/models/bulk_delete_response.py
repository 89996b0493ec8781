# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import BulkErrorEntity


class BulkDeleteResponse(Model):
    """Results: bulk response result void entities. Answer of post_externalcontacts_bulk_contacts_remove and 3 more."""

    results: list[BulkResponseResultVoidEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultVoidEntity(Model):
    """One of the items of a bulk delete response. In BulkDeleteResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Any | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
