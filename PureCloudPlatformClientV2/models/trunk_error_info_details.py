# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrunkErrorInfoDetails(Model):
    """Part of TrunkErrorInfo."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    hostname: str | None = field("hostname", default=None)
