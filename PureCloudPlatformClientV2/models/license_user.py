# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LicenseDefinition


class LicenseUser(Model):
    """A license user, kept at /api/v2/license/users/{userId}. Answer of get_license_user."""

    id: str | None = field("id", default=None)
    licenses: list[LicenseDefinition] | None = field("licenses", default=None)
    self_uri: str | None = field("selfUri", default=None)
