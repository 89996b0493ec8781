# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PhonesReboot(Model):
    """PhonesReboot of the Platform API."""

    phone_ids: list[str] | None = field("phoneIds", default=None)
    site_id: str | None = field("siteId", default=None)
