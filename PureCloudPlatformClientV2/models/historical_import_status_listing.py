# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .historical_import_status import HistoricalImportStatus


class HistoricalImportStatusListing(Model):
    """HistoricalImportStatusListing of the Platform API."""

    entities: list[HistoricalImportStatus] | None = field("entities", default=None)
