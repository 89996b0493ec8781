# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonCursorSearchResponse(Model):
    """Required by the platform: types, results."""

    types: list[str] | None = field("types", default=None)
    results: Any | None = field("results", default=None)
    aggregations: Any | None = field("aggregations", default=None)
    cursor: str | None = field("cursor", default=None)
