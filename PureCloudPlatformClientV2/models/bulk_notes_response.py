# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, Note


class BulkErrorNote(Model):
    """Error of a bulk response result note note. In BulkResponseResultNoteNote."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: Note | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)


class BulkNotesResponse(Model):
    """Results: bulk response result note notes. Answer of post_externalcontacts_bulk_notes_add and 1 more."""

    results: list[BulkResponseResultNoteNote] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultNoteNote(Model):
    """One of the items of a bulk notes response. In BulkNotesResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Note | None = field("entity", default=None)
    error: BulkErrorNote | None = field("error", default=None)
