# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobRequest(Model):
    """EdgeLogsJobRequest of the Platform API."""

    path: str | None = field("path", default=None)
    query: str | None = field("query", default=None)
    recurse: bool | None = field("recurse", default=None)
