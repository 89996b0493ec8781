# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Note


class BulkNotesRequest(Model):
    """List of notes. Body of post_externalcontacts_bulk_notes_add and 1 more."""

    entities: list[Note] | None = field("entities", default=None)
