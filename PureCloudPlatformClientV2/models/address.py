# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Address(Model):
    """Address of a call. In Call and 6 more."""

    name: str | None = field("name", default=None)
    name_raw: str | None = field("nameRaw", default=None)
    address_normalized: str | None = field("addressNormalized", default=None)
    address_raw: str | None = field("addressRaw", default=None)
    address_displayable: str | None = field("addressDisplayable", default=None)
