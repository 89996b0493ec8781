# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WorkitemQueryJobError(Model):
    """Error of a work item query job. In WorkitemQueryJobResponse."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)


class WorkitemQueryJobResponse(Model):
    """A work item query job, kept at /api/v2/taskmanagement/workitems/query/jobs/{jobId}. Answer of
    get_taskmanagement_workitems_query_job and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Queued", "Running", "Succeeded", "Failed"] | str | None = field("state", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_finished: datetime | None = field("dateFinished", default=None)
    error: WorkitemQueryJobError | None = field("error", default=None)
    self_uri: str | None = field("selfUri", default=None)
