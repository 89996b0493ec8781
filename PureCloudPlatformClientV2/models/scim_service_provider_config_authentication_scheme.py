# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimServiceProviderConfigAuthenticationScheme(Model):
    """Part of ScimServiceProviderConfig.

    Required by the platform: name, description, type.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    spec_uri: str | None = field("specUri", default=None)
    documentation_uri: str | None = field("documentationUri", default=None)
    type: Literal[
        "oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest",
    ] | str | None = field("type", default=None)
    primary: bool | None = field("primary", default=None)
