# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkResponseResultNoteNote


class BulkNotesResponse(Model):
    """Given by post_externalcontacts_bulk_notes_add and 1 more."""

    results: list[BulkResponseResultNoteNote] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)
