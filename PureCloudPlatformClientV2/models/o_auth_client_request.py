# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import RoleDivision


class OAuthClientRequest(Model):
    """An OAuth client: name, authorized grant type, access token validity seconds and 7 more. Body of
    post_oauth_clients and 1 more.

    Required by the platform: name, authorized_grant_type.
    """

    name: str | None = field("name", default=None)
    access_token_validity_seconds: int | None = field("accessTokenValiditySeconds", default=None)
    description: str | None = field("description", default=None)
    registered_redirect_uri: list[str] | None = field("registeredRedirectUri", default=None)
    role_ids: list[str] | None = field("roleIds", default=None)
    authorized_grant_type: Literal[
        "CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS",
    ] | str | None = field("authorizedGrantType", default=None)
    scope: list[str] | None = field("scope", default=None)
    role_divisions: list[RoleDivision] | None = field("roleDivisions", default=None)
    state: Literal["active", "disabled", "inactive"] | str | None = field("state", default=None)
    date_to_delete: datetime | None = field("dateToDelete", default=None)
