# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OrgWhitelistSettings(Model):
    """Given by get_organizations_whitelist and 1 more; taken by put_organizations_whitelist."""

    enable_whitelist: bool | None = field("enableWhitelist", default=None)
    domain_whitelist: list[str] | None = field("domainWhitelist", default=None)
