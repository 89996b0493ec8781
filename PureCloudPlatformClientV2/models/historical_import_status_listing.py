# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HistoricalImportStatus


class HistoricalImportStatusListing(Model):
    """Given by get_workforcemanagement_historicaldata_importstatus."""

    entities: list[HistoricalImportStatus] | None = field("entities", default=None)
