# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .named_entity import NamedEntity
    from .org_o_auth_client import OrgOAuthClient
    from .token_info_cloned_user import TokenInfoClonedUser


class TokenInfo(Model):
    """TokenInfo of the Platform API."""

    organization: NamedEntity | None = field("organization", default=None)
    home_organization: NamedEntity | None = field("homeOrganization", default=None)
    authorized_scope: list[str] | None = field("authorizedScope", default=None)
    cloned_user: TokenInfoClonedUser | None = field("clonedUser", default=None)
    o_auth_client: OrgOAuthClient | None = field("OAuthClient", default=None)
