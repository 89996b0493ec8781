# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PhonesReboot(Model):
    phone_ids: list[str] | None = field("phoneIds", default=None)
    site_id: str | None = field("siteId", default=None)
