"""The API hosts of the Genesys Cloud regions."""

from __future__ import annotations

import re
from enum import Enum


class PureCloudRegionHosts(Enum):
    """A region and the base URL of its API, for `configuration.host`."""

    us_east_1 = "https://api.mypurecloud.com"
    eu_west_1 = "https://api.mypurecloud.ie"
    ap_southeast_2 = "https://api.mypurecloud.com.au"
    ap_northeast_1 = "https://api.mypurecloud.jp"
    eu_central_1 = "https://api.mypurecloud.de"
    us_west_2 = "https://api.usw2.pure.cloud"
    ca_central_1 = "https://api.cac1.pure.cloud"
    ap_northeast_2 = "https://api.apne2.pure.cloud"
    eu_west_2 = "https://api.euw2.pure.cloud"
    ap_south_1 = "https://api.aps1.pure.cloud"
    us_east_2 = "https://api.use2.us-gov-pure.cloud"
    sa_east_1 = "https://api.sae1.pure.cloud"
    me_central_1 = "https://api.mec1.pure.cloud"
    ap_northeast_3 = "https://api.apne3.pure.cloud"
    eu_central_2 = "https://api.euc2.pure.cloud"
    mx_central_1 = "https://api.mxc1.pure.cloud"
    ap_southeast_1 = "https://api.apse1.pure.cloud"
    eusc_de_east_1 = "https://api.edee1.eusc-pure.cloud"

    @property
    def apihost(self) -> str:
        """The base URL of the region's API."""
        return self.value

    def get_api_host(self) -> str:
        """Return the base URL of the region's API."""
        return self.value

    @classmethod
    def from_name(cls, name: str) -> PureCloudRegionHosts:
        """Return the region that `name` means.

        Taken are its names (`eu_west_1`, `eu-west-1`), its domain (`mypurecloud.ie`) and the host or URL of one of its
        services (`api.mypurecloud.ie`, `https://login.mypurecloud.ie/oauth/token`). Raises ValueError with the choices.
        """
        word = str(name).strip().lower()
        member = cls.__members__.get(word.replace("-", "_"))
        host = word.rpartition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
        for candidate in (host, host.partition(".")[2]):
            member = member or _BY_DOMAIN.get(candidate)
        if member is None:
            choices = ", ".join(region.name for region in cls)
            shown = repr(name) if isinstance(name, str) and _NAME.fullmatch(name) else f"of type {type(name).__name__}"
            raise ValueError(f"unknown region {shown}; the regions are: {choices}, or a domain such as mypurecloud.ie")
        return member


_NAME = re.compile(r"[\w. -]{0,60}")
_BY_DOMAIN = {member.value.removeprefix("https://api."): member for member in PureCloudRegionHosts}


def region(name: str | PureCloudRegionHosts) -> PureCloudRegionHosts:
    """Return the region that `name` means, in any of the spellings of `PureCloudRegionHosts.from_name`."""
    return name if isinstance(name, PureCloudRegionHosts) else PureCloudRegionHosts.from_name(name)
