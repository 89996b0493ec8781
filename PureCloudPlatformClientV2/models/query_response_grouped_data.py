# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .query_response_data import QueryResponseData


class QueryResponseGroupedData(Model):
    """QueryResponseGroupedData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[QueryResponseData] | None = field("data", default=None)
