# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ViewFilter, Warning


class Widget(Model):
    """Part of DashboardConfiguration.

    Required by the platform: type.
    """

    row: int | None = field("row", default=None)
    column: int | None = field("column", default=None)
    title: str | None = field("title", default=None)
    type: Literal[
        "METRIC", "CHART", "PIE", "HEAT_MAP", "FREE_TEXT", "AGENT_STATUS", "REALTIME_ADHERENCE", "WEB_CONTENT_URL",
    ] | str | None = field("type", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    display_text: str | None = field("displayText", default=None)
    display_text_color: str | None = field("displayTextColor", default=None)
    web_content_url: str | None = field("webContentUrl", default=None)
    split_filters: bool | None = field("splitFilters", default=None)
    split_by_media_type: bool | None = field("splitByMediaType", default=None)
    show_longest: bool | None = field("showLongest", default=None)
    display_as_table: bool | None = field("displayAsTable", default=None)
    show_duration: bool | None = field("showDuration", default=None)
    sort_order: Literal["ascending", "descending"] | str | None = field("sortOrder", default=None)
    sort_key: Literal["Name", "Duration"] | str | None = field("sortKey", default=None)
    entity_limit: int | None = field("entityLimit", default=None)
    display_aggregates: bool | None = field("displayAggregates", default=None)
    is_full_width: bool | None = field("isFullWidth", default=None)
    show_percentage_change: bool | None = field("showPercentageChange", default=None)
    show_profile_picture: bool | None = field("showProfilePicture", default=None)
    filter: ViewFilter | None = field("filter", default=None)
    periods: list[str] | None = field("periods", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
    warnings: list[Warning] | None = field("warnings", default=None)
    show_time_in_status: bool | None = field("showTimeInStatus", default=None)
    show_offline_agents: bool | None = field("showOfflineAgents", default=None)
    selected_statuses: list[str] | None = field("selectedStatuses", default=None)
    agent_interaction_sort_order: Literal[
        "ascending", "descending",
    ] | str | None = field("agentInteractionSortOrder", default=None)
