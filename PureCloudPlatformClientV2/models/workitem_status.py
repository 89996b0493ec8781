# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemStatusReference, WorktypeReference


class WorkitemStatus(Model):
    """A work item status, kept at /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}. Answer of
    get_taskmanagement_worktype_status and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    category: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("category", default=None)
    destination_statuses: list[WorkitemStatusReference] | None = field("destinationStatuses", default=None)
    description: str | None = field("description", default=None)
    default_destination_status: WorkitemStatusReference | None = field("defaultDestinationStatus", default=None)
    status_transition_delay_seconds: int | None = field("statusTransitionDelaySeconds", default=None)
    status_transition_time: str | None = field("statusTransitionTime", default=None)
    worktype: WorktypeReference | None = field("worktype", default=None)
    auto_terminate_workitem: bool | None = field("autoTerminateWorkitem", default=None)
    self_uri: str | None = field("selfUri", default=None)
