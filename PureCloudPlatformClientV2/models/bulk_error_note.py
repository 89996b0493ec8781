# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_error_detail import BulkErrorDetail
    from .note import Note


class BulkErrorNote(Model):
    """BulkErrorNote of the Platform API."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: Note | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)
