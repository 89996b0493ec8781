# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        WfmActivityPlanRunJobCompleteTopicActivityPlanJobException, WfmActivityPlanRunJobCompleteTopicActivityPlanReference,
        WfmActivityPlanRunJobCompleteTopicErrorBody,
    )


class WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification(Model):
    id: str | None = field("id", default=None)
    type: Literal["RunPlan", "DeleteOccurrence"] | str | None = field("type", default=None)
    activity_plan: WfmActivityPlanRunJobCompleteTopicActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[WfmActivityPlanRunJobCompleteTopicActivityPlanJobException] | None = field(
        "exceptions", default=None
    )
    error: WfmActivityPlanRunJobCompleteTopicErrorBody | None = field("error", default=None)
