# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmHistoricalAdherenceBulkItem


class WfmHistoricalAdherenceBulkQuery(Model):
    """Taken by post_workforcemanagement_adherence_historical_bulk.

    Required by the platform: items, time_zone.
    """

    items: list[WfmHistoricalAdherenceBulkItem] | None = field("items", default=None)
    time_zone: str | None = field("timeZone", default=None)
