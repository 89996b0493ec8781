# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HistoricalShrinkageResult


class HistoricalShrinkageResultListing(Model):
    """Part of WfmHistoricalShrinkageResponse."""

    entities: list[HistoricalShrinkageResult] | None = field("entities", default=None)
