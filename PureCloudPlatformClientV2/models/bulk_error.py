# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BulkError(Model):
    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
