# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TriggerTarget(Model):
    """Target of a trigger. In CreateTriggerRequest and 2 more."""

    type: Literal["Workflow"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    workflow_target_settings: WorkflowTargetSettings | None = field("workflowTargetSettings", default=None)


class WorkflowTargetSettings(Model):
    """One of Json, TopLevelPrimitives. In TriggerTarget."""

    data_format: Literal["Json", "TopLevelPrimitives"] | str | None = field("dataFormat", default=None)
