# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmailErrorInfo(Model):
    """EmailErrorInfo of the Platform API."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
