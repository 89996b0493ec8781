# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GenerateBuForecastRequest(Model):
    """A generate business unit forecast: description, week count and can use for scheduling. Body of
    post_workforcemanagement_businessunit_week_shorttermforecasts_generate.

    Required by the platform: description.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
