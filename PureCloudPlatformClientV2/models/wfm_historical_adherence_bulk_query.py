# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_historical_adherence_bulk_item import WfmHistoricalAdherenceBulkItem


class WfmHistoricalAdherenceBulkQuery(Model):
    """WfmHistoricalAdherenceBulkQuery of the Platform API.

    The platform requires: items, time_zone.
    """

    items: list[WfmHistoricalAdherenceBulkItem] | None = field("items", default=None)
    time_zone: str | None = field("timeZone", default=None)
