# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Cursors(Model):
    before: str | None = field("before", default=None)
    after: str | None = field("after", default=None)
