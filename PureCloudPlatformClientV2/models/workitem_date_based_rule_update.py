# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemDateBasedConditionUpdate(Model):
    """Condition of a work item date based rule. In WorkitemDateBasedRuleUpdate."""

    attribute: Literal["dateDue", "dateExpires", "ttl"] | str | None = field("attribute", default=None)
    relative_minutes_to_invocation: int | None = field("relativeMinutesToInvocation", default=None)


class WorkitemDateBasedRuleUpdate(Model):
    """A work item date based rule to change: name and condition. Body of
    patch_taskmanagement_worktype_flows_datebased_rule.
    """

    name: str | None = field("name", default=None)
    condition: WorkitemDateBasedConditionUpdate | None = field("condition", default=None)
