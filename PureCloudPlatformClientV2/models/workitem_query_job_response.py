# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WorkitemQueryJobError(Model):
    """Part of WorkitemQueryJobResponse."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)


class WorkitemQueryJobResponse(Model):
    """Given by get_taskmanagement_workitems_query_job and 1 more."""

    id: str | None = field("id", default=None)
    state: Literal["Queued", "Running", "Succeeded", "Failed"] | str | None = field("state", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_finished: datetime | None = field("dateFinished", default=None)
    error: WorkitemQueryJobError | None = field("error", default=None)
    self_uri: str | None = field("selfUri", default=None)
