# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemTerminate(Model):
    """A work item terminate: status id. Body of post_taskmanagement_workitem_terminate."""

    status_id: str | None = field("statusId", default=None)
