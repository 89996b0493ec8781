# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuAgentSchedulePublishedScheduleReference(Model):
    """One of the published schedules of a business unit agent schedules search. In BuAgentSchedulesSearchResponse and 1
    more.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
