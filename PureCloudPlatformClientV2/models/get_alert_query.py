# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GetAlertQuery(Model):
    """An alert query: rule type, query type, alert status and 5 more. Body of post_alerting_alerts_query.

    Required by the platform: rule_type, query_type.
    """

    rule_type: Literal["Conversation", "Presence", "All"] | str | None = field("ruleType", default=None)
    query_type: Literal["Info", "Count"] | str | None = field("queryType", default=None)
    alert_status: Literal["Active", "Inactive", "All"] | str | None = field("alertStatus", default=None)
    viewed_status: Literal["Unread", "Read", "All"] | str | None = field("viewedStatus", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    sort_by: Literal["Name", "DateStart"] | str | None = field("sortBy", default=None)
    sort_order: Literal["Asc", "Desc"] | str | None = field("sortOrder", default=None)
