# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_organization_role import DomainOrganizationRole
    from .domain_permission_policy import DomainPermissionPolicy


class DomainOrgRoleDifference(Model):
    """DomainOrgRoleDifference of the Platform API."""

    removed_permission_policies: list[DomainPermissionPolicy] | None = field("removedPermissionPolicies", default=None)
    added_permission_policies: list[DomainPermissionPolicy] | None = field("addedPermissionPolicies", default=None)
    same_permission_policies: list[DomainPermissionPolicy] | None = field("samePermissionPolicies", default=None)
    user_org_role: DomainOrganizationRole | None = field("userOrgRole", default=None)
    role_from_default: DomainOrganizationRole | None = field("roleFromDefault", default=None)
