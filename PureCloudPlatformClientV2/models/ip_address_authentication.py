# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IpAddressAuthentication(Model):
    """Answer of get_organizations_ipaddressauthentication and 1 more; body of
    put_organizations_ipaddressauthentication.
    """

    network_whitelist: list[str] | None = field("networkWhitelist", default=None)
