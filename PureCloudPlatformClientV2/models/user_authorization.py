# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_role import DomainRole
    from .resource_permission_policy import ResourcePermissionPolicy


class UserAuthorization(Model):
    """UserAuthorization of the Platform API."""

    roles: list[DomainRole] | None = field("roles", default=None)
    unused_roles: list[DomainRole] | None = field("unusedRoles", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    permission_policies: list[ResourcePermissionPolicy] | None = field("permissionPolicies", default=None)
