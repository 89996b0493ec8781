# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UserAgentInfo(Model):
    """UserAgentInfo of the Platform API."""

    firmware_version: str | None = field("firmwareVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
    model: str | None = field("model", default=None)
