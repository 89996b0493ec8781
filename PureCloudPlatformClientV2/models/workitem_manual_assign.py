# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemManualAssign(Model):
    """Reference to a work item manual assign by its id. Body of patch_taskmanagement_workitem_assignment.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
