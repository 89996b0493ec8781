# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticRequest(Model):
    """An edge network diagnostic: host. Body of post_telephony_providers_edge_diagnostic_nslookup and 3 more.

    Required by the platform: host.
    """

    host: str | None = field("host", default=None)
