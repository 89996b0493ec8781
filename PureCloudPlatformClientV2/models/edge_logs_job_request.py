# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobRequest(Model):
    path: str | None = field("path", default=None)
    query: str | None = field("query", default=None)
    recurse: bool | None = field("recurse", default=None)
