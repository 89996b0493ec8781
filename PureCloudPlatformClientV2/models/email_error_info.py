# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailErrorInfo(Model):
    """Error information of graph API settings. In GraphApiSettings and 1 more."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
