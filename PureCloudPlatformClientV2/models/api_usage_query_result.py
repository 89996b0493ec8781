# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ApiUsageRow, Cursors


class ApiUsageQueryResult(Model):
    """Given by get_oauth_client_usage_query_result and 2 more."""

    results: list[ApiUsageRow] | None = field("results", default=None)
    query_status: Literal["Complete", "Failed", "Running"] | str | None = field("queryStatus", default=None)
    cursors: Cursors | None = field("cursors", default=None)
