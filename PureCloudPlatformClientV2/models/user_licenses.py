# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserLicenses(Model):
    """Part of UserLicensesEntityListing."""

    id: str | None = field("id", default=None)
    licenses: list[str] | None = field("licenses", default=None)
    self_uri: str | None = field("selfUri", default=None)
