# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Cursors(Model):
    """Part of ApiUsageQueryResult and 7 more."""

    before: str | None = field("before", default=None)
    after: str | None = field("after", default=None)
