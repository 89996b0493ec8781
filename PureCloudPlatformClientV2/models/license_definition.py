# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddressableLicenseDefinition(Model):
    """Reference to an addressable license definition by its id and its address. In LicenseDefinition."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LicenseDefinition(Model):
    """A license definition, kept at /api/v2/license/definitions/{licenseId}. Answer of get_license_definition and 1
    more.
    """

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    permissions: Permissions | None = field("permissions", default=None)
    prerequisites: list[AddressableLicenseDefinition] | None = field("prerequisites", default=None)
    comprises: list[LicenseDefinition] | None = field("comprises", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Permissions(Model):
    """Permissions of a license definition. In LicenseDefinition.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
