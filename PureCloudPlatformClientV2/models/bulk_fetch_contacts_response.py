# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, ExternalContact


class BulkFetchContactsResponse(Model):
    """Results: bulk response result external contact entities. Answer of post_externalcontacts_bulk_contacts and 1
    more.
    """

    results: list[BulkResponseResultExternalContactEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultExternalContactEntity(Model):
    """One of the items of a bulk fetch contacts response. In BulkFetchContactsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
