# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ActivityPlanJobException, ActivityPlanOccurrenceReference, ActivityPlanReference, ErrorBody


class ActivityPlanJobResponse(Model):
    """An activity plan job: activity plan, status, exceptions and 5 more. Answer of
    post_workforcemanagement_businessunit_activityplan_runs_jobs.

    Required by the platform: activity_plan, status, exceptions, type.
    """

    id: str | None = field("id", default=None)
    activity_plan: ActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[ActivityPlanJobException] | None = field("exceptions", default=None)
    error: ErrorBody | None = field("error", default=None)
    occurrence: ActivityPlanOccurrenceReference | None = field("occurrence", default=None)
    type: Literal["RunPlan", "DeleteOccurrence"] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
