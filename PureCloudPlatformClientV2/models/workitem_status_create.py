# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemStatusCreate(Model):
    """A work item status to create: name, category, destination status ids and 4 more. Body of
    post_taskmanagement_worktype_statuses.

    Required by the platform: name, category.
    """

    name: str | None = field("name", default=None)
    category: Literal[
        "Open", "InProgress", "Waiting", "Closed", "Unknown",
    ] | str | None = field("category", default=None)
    destination_status_ids: list[str] | None = field("destinationStatusIds", default=None)
    description: str | None = field("description", default=None)
    default_destination_status_id: str | None = field("defaultDestinationStatusId", default=None)
    status_transition_delay_seconds: int | None = field("statusTransitionDelaySeconds", default=None)
    status_transition_time: str | None = field("statusTransitionTime", default=None)
