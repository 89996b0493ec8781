# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticResponse(Model):
    """EdgeNetworkDiagnosticResponse of the Platform API."""

    command_correlation_id: str | None = field("commandCorrelationId", default=None)
    diagnostics: str | None = field("diagnostics", default=None)
