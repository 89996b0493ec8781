# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ImportStatusRequest(Model):
    """Required by the platform: status."""

    status: str | None = field("status", default=None)
