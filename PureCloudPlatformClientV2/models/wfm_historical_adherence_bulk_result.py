# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WfmHistoricalAdherenceBulkUserResult


class WfmHistoricalAdherenceBulkResult(Model):
    """Part of WfmHistoricalAdherenceBulkResponse."""

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    user_results: list[WfmHistoricalAdherenceBulkUserResult] | None = field("userResults", default=None)
    lookup_id_to_secondary_presence_id: dict[str, str] | None = field("lookupIdToSecondaryPresenceId", default=None)
