# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemOnCreateRuleUpdate(Model):
    """A work item on create rule to change: name. Body of patch_taskmanagement_worktype_flows_oncreate_rule."""

    name: str | None = field("name", default=None)
