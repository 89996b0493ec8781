# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticRequest(Model):
    """Required by the platform: host."""

    host: str | None = field("host", default=None)
