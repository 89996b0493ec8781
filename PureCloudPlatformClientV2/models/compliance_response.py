# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ComplianceResponse(Model):
    """Required by the platform: message."""

    message: str | None = field("message", default=None)
