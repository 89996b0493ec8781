# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, Note


class BulkErrorNote(Model):
    """Part of BulkResponseResultNoteNote."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: Note | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)
