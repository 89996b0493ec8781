# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OrgWhitelistSettings(Model):
    """Organization whitelist settings: enable whitelist and domain whitelist. Answer of get_organizations_whitelist and
    1 more; body of put_organizations_whitelist.
    """

    enable_whitelist: bool | None = field("enableWhitelist", default=None)
    domain_whitelist: list[str] | None = field("domainWhitelist", default=None)
