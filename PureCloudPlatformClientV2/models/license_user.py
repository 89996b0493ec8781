# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .license_definition import LicenseDefinition


class LicenseUser(Model):
    """LicenseUser of the Platform API."""

    id: str | None = field("id", default=None)
    licenses: list[LicenseDefinition] | None = field("licenses", default=None)
    self_uri: str | None = field("selfUri", default=None)
