# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnostic(Model):
    """Reference to an edge network diagnostic by its id and its address. Answer of
    post_telephony_providers_edge_diagnostic_nslookup and 3 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
