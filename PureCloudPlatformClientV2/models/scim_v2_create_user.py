# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ScimEmail, ScimPhoneNumber, ScimUserExtensions, ScimUserRole, ScimV2EnterpriseUser, ScimV2GroupReference,
    )


class ScimV2CreateUser(Model):
    """A SCIM V2 create user: user name, display name, schemas and 10 more. Body of post_scim_users and 1 more.

    Required by the platform: user_name, display_name.
    """

    schemas: list[str] | None = field("schemas", default=None)
    active: bool | None = field("active", default=None)
    user_name: str | None = field("userName", default=None)
    display_name: str | None = field("displayName", default=None)
    password: str | None = field("password", default=None)
    title: str | None = field("title", default=None)
    phone_numbers: list[ScimPhoneNumber] | None = field("phoneNumbers", default=None)
    emails: list[ScimEmail] | None = field("emails", default=None)
    external_id: str | None = field("externalId", default=None)
    groups: list[ScimV2GroupReference] | None = field("groups", default=None)
    roles: list[ScimUserRole] | None = field("roles", default=None)
    urnietfparamsscimschemasextensionenterprise2_0_user: ScimV2EnterpriseUser | None = field(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", default=None
    )
    urnietfparamsscimschemasextensiongenesyspurecloud2_0_user: ScimUserExtensions | None = field(
        "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User", default=None
    )
