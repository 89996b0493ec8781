# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableLicenseDefinition, Permissions


class LicenseDefinition(Model):
    """Given by get_license_definition and 1 more."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    permissions: Permissions | None = field("permissions", default=None)
    prerequisites: list[AddressableLicenseDefinition] | None = field("prerequisites", default=None)
    comprises: list[LicenseDefinition] | None = field("comprises", default=None)
    self_uri: str | None = field("selfUri", default=None)
