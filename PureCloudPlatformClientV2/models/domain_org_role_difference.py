# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainOrganizationRole, DomainPermissionPolicy


class DomainOrgRoleDifference(Model):
    """A domain organization role difference, kept at
    /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}. Answer of
    get_authorization_role_comparedefault_right_role_id and 1 more.
    """

    removed_permission_policies: list[DomainPermissionPolicy] | None = field("removedPermissionPolicies", default=None)
    added_permission_policies: list[DomainPermissionPolicy] | None = field("addedPermissionPolicies", default=None)
    same_permission_policies: list[DomainPermissionPolicy] | None = field("samePermissionPolicies", default=None)
    user_org_role: DomainOrganizationRole | None = field("userOrgRole", default=None)
    role_from_default: DomainOrganizationRole | None = field("roleFromDefault", default=None)
