# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GetRulesQuery(Model):
    """A rules query: rule type, query type, enabled type and 6 more. Body of post_alerting_rules_query.

    Required by the platform: rule_type, query_type.
    """

    rule_type: Literal["Conversation", "Presence", "All"] | str | None = field("ruleType", default=None)
    query_type: Literal["Info", "Count"] | str | None = field("queryType", default=None)
    enabled_type: Literal["Enabled", "Disabled", "All"] | str | None = field("enabledType", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    sort_by: Literal["Name", "DateCreated"] | str | None = field("sortBy", default=None)
    sort_order: Literal["Asc", "Desc"] | str | None = field("sortOrder", default=None)
    rule_name: str | None = field("ruleName", default=None)
    name_search_type: Literal["Exact", "Contains", "Unknown"] | str | None = field("nameSearchType", default=None)
