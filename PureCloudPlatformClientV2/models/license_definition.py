# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_license_definition import AddressableLicenseDefinition
    from .permissions import Permissions


class LicenseDefinition(Model):
    """LicenseDefinition of the Platform API."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    permissions: Permissions | None = field("permissions", default=None)
    prerequisites: list[AddressableLicenseDefinition] | None = field("prerequisites", default=None)
    comprises: list[LicenseDefinition] | None = field("comprises", default=None)
    self_uri: str | None = field("selfUri", default=None)
