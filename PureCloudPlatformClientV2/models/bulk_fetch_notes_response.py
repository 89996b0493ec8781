# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, Note


class BulkFetchNotesResponse(Model):
    """Given by post_externalcontacts_bulk_notes."""

    results: list[BulkResponseResultNoteEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultNoteEntity(Model):
    """Part of BulkFetchNotesResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Note | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
