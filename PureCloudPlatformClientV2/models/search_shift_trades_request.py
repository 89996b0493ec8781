# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SearchShiftTradesRequest(Model):
    """Search shift trades: receiving schedule id and receiving shift ids. Body of
    post_workforcemanagement_managementunit_week_shifttrades_search.

    Required by the platform: receiving_schedule_id.
    """

    receiving_schedule_id: str | None = field("receivingScheduleId", default=None)
    receiving_shift_ids: list[str] | None = field("receivingShiftIds", default=None)
