# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EmbeddedIntegration(Model):
    enable_whitelist: bool | None = field("enableWhitelist", default=None)
    domain_whitelist: list[str] | None = field("domainWhitelist", default=None)
