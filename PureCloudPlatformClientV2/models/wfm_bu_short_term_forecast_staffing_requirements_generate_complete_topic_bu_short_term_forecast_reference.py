# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference(Model):
    """WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference of the Platform API.
    """

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
