# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NamedEntity, OrgOAuthClient, TokenInfoClonedUser


class TokenInfo(Model):
    """Given by get_tokens_me."""

    organization: NamedEntity | None = field("organization", default=None)
    home_organization: NamedEntity | None = field("homeOrganization", default=None)
    authorized_scope: list[str] | None = field("authorizedScope", default=None)
    cloned_user: TokenInfoClonedUser | None = field("clonedUser", default=None)
    o_auth_client: OrgOAuthClient | None = field("OAuthClient", default=None)
