# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticResponse(Model):
    command_correlation_id: str | None = field("commandCorrelationId", default=None)
    diagnostics: str | None = field("diagnostics", default=None)
