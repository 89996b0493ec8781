# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkResult


class BulkResponse(Model):
    """Results: bulk results. Answer of patch_alerting_alerts_bulk and 5 more."""

    results: list[BulkResult] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)
