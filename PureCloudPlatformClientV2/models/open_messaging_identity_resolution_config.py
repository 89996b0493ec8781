# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OpenMessagingIdentityResolutionConfig(Model):
    """An open messaging identity resolution configuration: resolve identities and 2 more. No method or topic of the
    definition has it.

    Required by the platform: resolve_identities.
    """

    id: str | None = field("id", default=None)
    resolve_identities: bool | None = field("resolveIdentities", default=None)
    self_uri: str | None = field("selfUri", default=None)
