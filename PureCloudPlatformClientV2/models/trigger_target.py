# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workflow_target_settings import WorkflowTargetSettings


class TriggerTarget(Model):
    """TriggerTarget of the Platform API."""

    type: Literal["Workflow"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    workflow_target_settings: WorkflowTargetSettings | None = field("workflowTargetSettings", default=None)
