# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticResponse(Model):
    """An edge network diagnostic: command correlation id and diagnostics. Answer of
    get_telephony_providers_edge_diagnostic_nslookup and 3 more.
    """

    command_correlation_id: str | None = field("commandCorrelationId", default=None)
    diagnostics: str | None = field("diagnostics", default=None)
