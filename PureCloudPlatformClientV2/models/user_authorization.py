# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainRole, ResourcePermissionPolicy


class UserAuthorization(Model):
    """Given by get_orgauthorization_trustee_group_roles and 7 more."""

    roles: list[DomainRole] | None = field("roles", default=None)
    unused_roles: list[DomainRole] | None = field("unusedRoles", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    permission_policies: list[ResourcePermissionPolicy] | None = field("permissionPolicies", default=None)
