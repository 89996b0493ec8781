# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ImportError(Model):
    message: str | None = field("message", default=None)
    line: int | None = field("line", default=None)
