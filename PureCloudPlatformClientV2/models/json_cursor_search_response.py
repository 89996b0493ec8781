# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonCursorSearchResponse(Model):
    """JsonCursorSearchResponse of the Platform API.

    The platform requires: types, results.
    """

    types: list[str] | None = field("types", default=None)
    results: Any | None = field("results", default=None)
    aggregations: Any | None = field("aggregations", default=None)
    cursor: str | None = field("cursor", default=None)
