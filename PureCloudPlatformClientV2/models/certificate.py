# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Certificate(Model):
    """Required by the platform: certificate."""

    certificate: str | None = field("certificate", default=None)
