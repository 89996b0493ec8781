# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class IdentityResolutionConfig(Model):
    """IdentityResolutionConfig of the Platform API.

    The platform requires: resolve_identities.
    """

    id: str | None = field("id", default=None)
    resolve_identities: bool | None = field("resolveIdentities", default=None)
    self_uri: str | None = field("selfUri", default=None)
