# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IdentityResolutionConfig(Model):
    """Call on behalf of queue of an identity resolution queue configuration. In IdentityResolutionQueueConfig.

    Required by the platform: resolve_identities.
    """

    id: str | None = field("id", default=None)
    resolve_identities: bool | None = field("resolveIdentities", default=None)
    self_uri: str | None = field("selfUri", default=None)


class IdentityResolutionQueueConfig(Model):
    """An identity resolution queue configuration: call on behalf of queue. No method or topic of the definition has it.
    """

    call_on_behalf_of_queue: IdentityResolutionConfig | None = field("callOnBehalfOfQueue", default=None)
