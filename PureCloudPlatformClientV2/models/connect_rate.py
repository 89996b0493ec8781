# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConnectRate(Model):
    """ConnectRate of the Platform API."""

    attempts: int | None = field("attempts", default=None)
    connects: int | None = field("connects", default=None)
    connect_ratio: float | None = field("connectRatio", default=None)
