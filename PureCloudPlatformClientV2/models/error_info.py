# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ErrorInfo(Model):
    """Error information of a call. In Call and 9 more."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
