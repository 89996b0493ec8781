# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScheduleInterval(Model):
    """One of the intervals of a campaign schedule. In CampaignSchedule and 3 more.

    Required by the platform: start, end.
    """

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
