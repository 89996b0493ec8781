# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnostic(Model):
    """Given by post_telephony_providers_edge_diagnostic_nslookup and 3 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
