# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuScheduleReference(Model):
    """One of the prior published schedules of a business unit agent schedule history. In BuAgentScheduleHistoryResponse
    and 5 more.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
