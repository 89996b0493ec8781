# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IpAddressAuthentication(Model):
    """An IP address authentication: network whitelist. Answer of get_organizations_ipaddressauthentication and 1 more;
    body of put_organizations_ipaddressauthentication.
    """

    network_whitelist: list[str] | None = field("networkWhitelist", default=None)
