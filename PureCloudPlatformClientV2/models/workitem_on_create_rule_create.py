# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemOnCreateRuleCreate(Model):
    """A work item on create rule to create: name. Body of post_taskmanagement_worktype_flows_oncreate_rules.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
