# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class AgentPossibleWorkShiftsRequest(Model):
    """Agent possible work shifts: week start date and week count. Body of
    post_workforcemanagement_agents_me_possibleworkshifts.

    Required by the platform: week_start_date, week_count.
    """

    week_start_date: date | None = field("weekStartDate", default=None)
    week_count: int | None = field("weekCount", default=None)
