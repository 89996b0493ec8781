# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Queue, User


class DomainPermissionPolicy(Model):
    """One of the added permission policies of a domain organization role difference. In DomainOrgRoleDifference and 3
    more.
    """

    domain: str | None = field("domain", default=None)
    entity_name: str | None = field("entityName", default=None)
    policy_name: str | None = field("policyName", default=None)
    policy_description: str | None = field("policyDescription", default=None)
    action_set: list[str] | None = field("actionSet", default=None)
    named_resources: list[str] | None = field("namedResources", default=None)
    allow_conditions: bool | None = field("allowConditions", default=None)
    resource_condition_node: DomainResourceConditionNode | None = field("resourceConditionNode", default=None)


class DomainResourceConditionNode(Model):
    """Resource condition node of a domain permission policy. In DomainPermissionPolicy."""

    variable_name: str | None = field("variableName", default=None)
    operator: Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str | None = field("operator", default=None)
    operands: list[DomainResourceConditionValue] | None = field("operands", default=None)
    conjunction: Literal["AND", "OR"] | str | None = field("conjunction", default=None)
    terms: list[DomainResourceConditionNode] | None = field("terms", default=None)


class DomainResourceConditionValue(Model):
    """One of the operands of a domain resource condition node. In DomainResourceConditionNode."""

    user: User | None = field("user", default=None)
    queue: Queue | None = field("queue", default=None)
    value: str | None = field("value", default=None)
    type: Literal["SCALAR", "VARIABLE", "USER", "QUEUE"] | str | None = field("type", default=None)
