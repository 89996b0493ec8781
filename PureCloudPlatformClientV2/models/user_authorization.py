# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainRole, ResourcePermissionPolicy


class UserAuthorization(Model):
    roles: list[DomainRole] | None = field("roles", default=None)
    unused_roles: list[DomainRole] | None = field("unusedRoles", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    permission_policies: list[ResourcePermissionPolicy] | None = field("permissionPolicies", default=None)
