# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorNote, Note


class BulkResponseResultNoteNote(Model):
    """Part of BulkNotesResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Note | None = field("entity", default=None)
    error: BulkErrorNote | None = field("error", default=None)
