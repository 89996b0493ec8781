# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NTPSettings(Model):
    """NTPSettings of the Platform API."""

    servers: list[str] | None = field("servers", default=None)
