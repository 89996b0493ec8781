# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IdentityResolutionConfig(Model):
    """Part of IdentityResolutionQueueConfig.

    Required by the platform: resolve_identities.
    """

    id: str | None = field("id", default=None)
    resolve_identities: bool | None = field("resolveIdentities", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IdentityResolutionQueueConfig(Model):
    """Comes with notifications."""

    call_on_behalf_of_queue: IdentityResolutionConfig | None = field("callOnBehalfOfQueue", default=None)
