"""The API hosts of the Genesys Cloud regions."""

from __future__ import annotations

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

    @property
    def apihost(self) -> str:
        """The base URL of the region's API."""
        return self.value

    def get_api_host(self) -> str:
        """Return the base URL of the region's API."""
        return self.value

    @classmethod
    def from_name(cls, name: str) -> PureCloudRegionHosts:
        """Return the region called `name`, written `eu_west_1` or `eu-west-1`. Raises ValueError with the choices."""
        try:
            return cls[name.strip().lower().replace("-", "_")]
        except KeyError:
            raise ValueError(f"unknown region {name!r}; the regions are: {', '.join(cls.__members__)}") from None
