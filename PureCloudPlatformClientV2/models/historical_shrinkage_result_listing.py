# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .historical_shrinkage_result import HistoricalShrinkageResult


class HistoricalShrinkageResultListing(Model):
    """HistoricalShrinkageResultListing of the Platform API."""

    entities: list[HistoricalShrinkageResult] | None = field("entities", default=None)
