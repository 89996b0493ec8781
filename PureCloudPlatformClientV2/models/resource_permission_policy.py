# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ResourceConditionNode


class ResourcePermissionPolicy(Model):
    """Part of UserAuthorization."""

    id: str | None = field("id", default=None)
    domain: str | None = field("domain", default=None)
    entity_name: str | None = field("entityName", default=None)
    policy_name: str | None = field("policyName", default=None)
    policy_description: str | None = field("policyDescription", default=None)
    action_set_key: str | None = field("actionSetKey", default=None)
    allow_conditions: bool | None = field("allowConditions", default=None)
    resource_condition_node: ResourceConditionNode | None = field("resourceConditionNode", default=None)
    named_resources: list[str] | None = field("namedResources", default=None)
    resource_condition: str | None = field("resourceCondition", default=None)
    action_set: list[str] | None = field("actionSet", default=None)
