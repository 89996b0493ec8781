# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DomainRole(Model):
    """Reference to a domain role by its id and its name. In UserAuthorization."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ResourceConditionNode(Model):
    """Resource condition node of a resource permission policy. In ResourcePermissionPolicy."""

    variable_name: str | None = field("variableName", default=None)
    conjunction: Literal["AND", "OR"] | str | None = field("conjunction", default=None)
    operator: Literal["EQ", "IN", "GE", "GT", "LE", "LT"] | str | None = field("operator", default=None)
    operands: list[ResourceConditionValue] | None = field("operands", default=None)
    terms: list[ResourceConditionNode] | None = field("terms", default=None)


class ResourceConditionValue(Model):
    """One of the operands of a resource condition node. In ResourceConditionNode."""

    type: Literal["SCALAR", "VARIABLE", "USER", "QUEUE"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)


class ResourcePermissionPolicy(Model):
    """One of the permission policies of a user authorization. In UserAuthorization."""

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


class UserAuthorization(Model):
    """A user authorization: roles, unused roles, permissions and 1 more. Answer of
    get_orgauthorization_trustee_group_roles and 7 more.
    """

    roles: list[DomainRole] | None = field("roles", default=None)
    unused_roles: list[DomainRole] | None = field("unusedRoles", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    permission_policies: list[ResourcePermissionPolicy] | None = field("permissionPolicies", default=None)
