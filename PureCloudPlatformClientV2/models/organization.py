# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Organization(Model):
    """An organization: name, default language, default country code and 12 more. Answer of get_organizations_me and 1
    more; body of put_organizations_me.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    default_language: str | None = field("defaultLanguage", default=None)
    default_country_code: str | None = field("defaultCountryCode", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)
    third_party_uri: str | None = field("thirdPartyURI", default=None)
    domain: str | None = field("domain", default=None)
    version: int | None = field("version", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    default_site_id: str | None = field("defaultSiteId", default=None)
    support_uri: str | None = field("supportURI", default=None)
    voicemail_enabled: bool | None = field("voicemailEnabled", default=None)
    product_platform: Literal[
        "GenesysCloud", "PureCloud", "PureEngage", "PureEngageCloud", "PureConnect", "PureConnectCloud", "Unknown",
    ] | str | None = field("productPlatform", default=None)
    self_uri: str | None = field("selfUri", default=None)
    features: dict[str, bool] | None = field("features", default=None)
