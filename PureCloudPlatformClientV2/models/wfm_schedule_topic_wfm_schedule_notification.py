# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmScheduleTopicWfmScheduleNotification(Model):
    """A workforce management schedule: status, operation id, download URL and 2 more. Event of
    v2.workforcemanagement.managementunits.{id}.schedules.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    percent_complete: int | None = field("percentComplete", default=None)
    event_type: Literal[
        "Update", "Import", "Copy", "Generate", "Reschedule",
    ] | str | None = field("eventType", default=None)
