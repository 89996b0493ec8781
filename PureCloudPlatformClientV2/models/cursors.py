# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Cursors(Model):
    """Cursors of an API usage query result. In ApiUsageQueryResult and 7 more."""

    before: str | None = field("before", default=None)
    after: str | None = field("after", default=None)
