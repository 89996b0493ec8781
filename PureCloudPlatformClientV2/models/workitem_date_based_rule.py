# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemDateBasedCondition, WorkitemRuleAction, WorktypeReference


class WorkitemDateBasedRule(Model):
    """A work item date based rule, kept at
    /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}. Answer of
    get_taskmanagement_worktype_flows_datebased_rule and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["OnCreate", "OnAttributeChange", "Date"] | str | None = field("type", default=None)
    action: WorkitemRuleAction | None = field("action", default=None)
    worktype: WorktypeReference | None = field("worktype", default=None)
    condition: WorkitemDateBasedCondition | None = field("condition", default=None)
    self_uri: str | None = field("selfUri", default=None)
