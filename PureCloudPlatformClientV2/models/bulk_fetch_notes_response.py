# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, Note


class BulkFetchNotesResponse(Model):
    """Results: bulk response result note entities. Answer of post_externalcontacts_bulk_notes."""

    results: list[BulkResponseResultNoteEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultNoteEntity(Model):
    """One of the items of a bulk fetch notes response. In BulkFetchNotesResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Note | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
