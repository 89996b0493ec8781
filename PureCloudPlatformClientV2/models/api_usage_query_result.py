# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ApiUsageRow, Cursors


class ApiUsageQueryResult(Model):
    results: list[ApiUsageRow] | None = field("results", default=None)
    query_status: Literal["Complete", "Failed", "Running"] | str | None = field("queryStatus", default=None)
    cursors: Cursors | None = field("cursors", default=None)
