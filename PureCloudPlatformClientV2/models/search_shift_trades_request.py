# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SearchShiftTradesRequest(Model):
    """SearchShiftTradesRequest of the Platform API.

    The platform requires: receiving_schedule_id.
    """

    receiving_schedule_id: str | None = field("receivingScheduleId", default=None)
    receiving_shift_ids: list[str] | None = field("receivingShiftIds", default=None)
