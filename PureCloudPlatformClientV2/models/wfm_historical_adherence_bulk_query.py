# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmHistoricalAdherenceBulkItem


class WfmHistoricalAdherenceBulkQuery(Model):
    """Required by the platform: items, time_zone."""

    items: list[WfmHistoricalAdherenceBulkItem] | None = field("items", default=None)
    time_zone: str | None = field("timeZone", default=None)
