# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Cursors(Model):
    """Cursors of the Platform API."""

    before: str | None = field("before", default=None)
    after: str | None = field("after", default=None)
