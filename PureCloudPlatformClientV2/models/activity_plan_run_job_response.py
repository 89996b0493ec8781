# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ActivityPlanJobException, ActivityPlanReference, ErrorBody


class ActivityPlanRunJobResponse(Model):
    """An activity plan run job, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}.
    Answer of get_workforcemanagement_businessunit_activityplan_runs_job.

    Required by the platform: activity_plan, status, exceptions.
    """

    id: str | None = field("id", default=None)
    activity_plan: ActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[ActivityPlanJobException] | None = field("exceptions", default=None)
    error: ErrorBody | None = field("error", default=None)
    self_uri: str | None = field("selfUri", default=None)
