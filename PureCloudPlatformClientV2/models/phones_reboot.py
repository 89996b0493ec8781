# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhonesReboot(Model):
    """A phones reboot: phone ids and site id. Body of post_telephony_providers_edges_phones_reboot."""

    phone_ids: list[str] | None = field("phoneIds", default=None)
    site_id: str | None = field("siteId", default=None)
