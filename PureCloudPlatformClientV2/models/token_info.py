# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, Entity, NamedEntity, RoleDivision


class OrgOAuthClient(Model):
    """OAuth client of token information. In TokenInfo.

    Required by the platform: name, authorized_grant_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    authorized_grant_type: Literal[
        "CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS",
    ] | str | None = field("authorizedGrantType", default=None)
    scope: list[str] | None = field("scope", default=None)
    role_divisions: list[RoleDivision] | None = field("roleDivisions", default=None)
    state: Literal["active", "disabled", "inactive"] | str | None = field("state", default=None)
    date_to_delete: datetime | None = field("dateToDelete", default=None)
    organization: NamedEntity | None = field("organization", default=None)


class TokenInfo(Model):
    """Token information: organization, home organization, authorized scope and 2 more. Answer of get_tokens_me."""

    organization: NamedEntity | None = field("organization", default=None)
    home_organization: NamedEntity | None = field("homeOrganization", default=None)
    authorized_scope: list[str] | None = field("authorizedScope", default=None)
    cloned_user: TokenInfoClonedUser | None = field("clonedUser", default=None)
    o_auth_client: OrgOAuthClient | None = field("OAuthClient", default=None)


class TokenInfoClonedUser(Model):
    """Cloned user of token information. In TokenInfo."""

    id: str | None = field("id", default=None)
    organization: Entity | None = field("organization", default=None)
