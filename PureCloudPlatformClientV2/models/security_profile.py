# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SecurityProfile(Model):
    """A security profile, kept at /api/v2/contentmanagement/securityprofiles/{securityProfileId}. Answer of
    get_contentmanagement_securityprofile.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    permissions: list[str] | None = field("permissions", default=None)
    self_uri: str | None = field("selfUri", default=None)
