# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DisableSiteConnectionsRequest(Model):
    """Disable site connections: enabled. Body of patch_telephony_providers_edges_site_siteconnections."""

    enabled: bool | None = field("enabled", default=None)
