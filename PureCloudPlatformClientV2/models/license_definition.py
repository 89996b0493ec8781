# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddressableLicenseDefinition(Model):
    """Part of LicenseDefinition."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LicenseDefinition(Model):
    """Given by get_license_definition and 1 more."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    permissions: Permissions | None = field("permissions", default=None)
    prerequisites: list[AddressableLicenseDefinition] | None = field("prerequisites", default=None)
    comprises: list[LicenseDefinition] | None = field("comprises", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Permissions(Model):
    """Part of LicenseDefinition.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
