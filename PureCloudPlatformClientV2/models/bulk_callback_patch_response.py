# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkResult


class BulkCallbackPatchResponse(Model):
    """Results: bulk results. Answer of post_conversations_callbacks_bulk_update."""

    results: list[BulkResult] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)
