# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmbeddedIntegration(Model):
    """An embedded integration: enable whitelist and domain whitelist. Answer of get_organizations_embeddedintegration
    and 1 more; body of put_organizations_embeddedintegration.
    """

    enable_whitelist: bool | None = field("enableWhitelist", default=None)
    domain_whitelist: list[str] | None = field("domainWhitelist", default=None)
