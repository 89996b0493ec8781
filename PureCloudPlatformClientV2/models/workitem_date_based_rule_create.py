# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemDateBasedCondition


class WorkitemDateBasedRuleCreate(Model):
    """A work item date based rule to create: name and condition. Body of
    post_taskmanagement_worktype_flows_datebased_rules.

    Required by the platform: name, condition.
    """

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedCondition | None = field("condition", default=None)
