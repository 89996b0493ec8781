# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeNetworkDiagnosticRequest(Model):
    """EdgeNetworkDiagnosticRequest of the Platform API.

    The platform requires: host.
    """

    host: str | None = field("host", default=None)
