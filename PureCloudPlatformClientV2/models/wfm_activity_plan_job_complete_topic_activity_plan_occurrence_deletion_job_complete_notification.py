# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_activity_plan_job_complete_topic_activity_plan_job_exception import WfmActivityPlanJobCompleteTopicActivityPlanJobException
    from .wfm_activity_plan_job_complete_topic_activity_plan_occurrence_reference import WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference
    from .wfm_activity_plan_job_complete_topic_activity_plan_reference import WfmActivityPlanJobCompleteTopicActivityPlanReference
    from .wfm_activity_plan_job_complete_topic_error_body import WfmActivityPlanJobCompleteTopicErrorBody


class WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification(Model):
    """WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification of the Platform API."""

    id: str | None = field("id", default=None)
    type: Literal["RunPlan", "DeleteOccurrence"] | str | None = field("type", default=None)
    activity_plan: WfmActivityPlanJobCompleteTopicActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[WfmActivityPlanJobCompleteTopicActivityPlanJobException] | None = field("exceptions", default=None)
    error: WfmActivityPlanJobCompleteTopicErrorBody | None = field("error", default=None)
    occurrence: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference | None = field(
        "occurrence", default=None
    )
