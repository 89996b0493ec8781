# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainResourceConditionNode


class DomainPermissionPolicy(Model):
    """Part of DomainOrgRoleDifference and 3 more."""

    domain: str | None = field("domain", default=None)
    entity_name: str | None = field("entityName", default=None)
    policy_name: str | None = field("policyName", default=None)
    policy_description: str | None = field("policyDescription", default=None)
    action_set: list[str] | None = field("actionSet", default=None)
    named_resources: list[str] | None = field("namedResources", default=None)
    allow_conditions: bool | None = field("allowConditions", default=None)
    resource_condition_node: DomainResourceConditionNode | None = field("resourceConditionNode", default=None)
