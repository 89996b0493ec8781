# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainPermissionPolicy


class DomainOrganizationRoleCreate(Model):
    """A domain organization role to create: name, description, default role id and 9 more. Body of
    post_authorization_roles.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    default_role_id: str | None = field("defaultRoleId", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    unused_permissions: list[str] | None = field("unusedPermissions", default=None)
    permission_policies: list[DomainPermissionPolicy] | None = field("permissionPolicies", default=None)
    user_count: int | None = field("userCount", default=None)
    role_needs_update: bool | None = field("roleNeedsUpdate", default=None)
    base: bool | None = field("base", default=None)
    default: bool | None = field("default", default=None)
    self_uri: str | None = field("selfUri", default=None)
