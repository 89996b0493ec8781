# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Cursors


class ApiUsageQueryResult(Model):
    """Results: API usage rows. Answer of get_oauth_client_usage_query_result and 2 more."""

    results: list[ApiUsageRow] | None = field("results", default=None)
    query_status: Literal["Complete", "Failed", "Running"] | str | None = field("queryStatus", default=None)
    cursors: Cursors | None = field("cursors", default=None)


class ApiUsageRow(Model):
    """One of the items of an API usage query result. In ApiUsageQueryResult."""

    client_id: str | None = field("clientId", default=None)
    client_name: str | None = field("clientName", default=None)
    organization_id: str | None = field("organizationId", default=None)
    user_id: str | None = field("userId", default=None)
    template_uri: str | None = field("templateUri", default=None)
    http_method: str | None = field("httpMethod", default=None)
    status200: int | None = field("status200", default=None)
    status300: int | None = field("status300", default=None)
    status400: int | None = field("status400", default=None)
    status500: int | None = field("status500", default=None)
    status429: int | None = field("status429", default=None)
    requests: int | None = field("requests", default=None)
    date: datetime | None = field("date", default=None)
