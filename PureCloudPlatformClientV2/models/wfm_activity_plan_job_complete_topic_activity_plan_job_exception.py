# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_activity_plan_job_complete_topic_activity_plan_occurrence_reference import WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference


class WfmActivityPlanJobCompleteTopicActivityPlanJobException(Model):
    """WfmActivityPlanJobCompleteTopicActivityPlanJobException of the Platform API."""

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference] | None = field(
        "occurrences", default=None
    )
