# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OrgWhitelistSettings(Model):
    """OrgWhitelistSettings of the Platform API."""

    enable_whitelist: bool | None = field("enableWhitelist", default=None)
    domain_whitelist: list[str] | None = field("domainWhitelist", default=None)
