# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemStatusUpdate(Model):
    """A work item status to change: name, destination status ids, description and 3 more. Body of
    patch_taskmanagement_worktype_status.
    """

    name: str | None = field("name", default=None)
    destination_status_ids: list[str] | None = field("destinationStatusIds", default=None)
    description: str | None = field("description", default=None)
    default_destination_status_id: str | None = field("defaultDestinationStatusId", default=None)
    status_transition_delay_seconds: int | None = field("statusTransitionDelaySeconds", default=None)
    status_transition_time: str | None = field("statusTransitionTime", default=None)
