# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ViewFilter


class DashboardConfiguration(Model):
    """One of the items of a dashboard configuration listing. In DashboardConfigurationListing.

    Required by the platform: name, widgets, date_created, date_modified, date_deleted.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    rows: int | None = field("rows", default=None)
    columns: int | None = field("columns", default=None)
    widgets: list[Widget] | None = field("widgets", default=None)
    favorite: bool | None = field("favorite", default=None)
    public_dashboard: bool | None = field("publicDashboard", default=None)
    restricted: bool | None = field("restricted", default=None)
    layout_type: Literal["Grid", "Flow"] | str | None = field("layoutType", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_deleted: datetime | None = field("dateDeleted", default=None)
    created_by: AddressableEntityRef | None = field("createdBy", default=None)
    shared: bool | None = field("shared", default=None)
    dashboards_shared_with: DashboardsSharedWith | None = field("dashboardsSharedWith", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DashboardConfigurationListing(Model):
    """Page of dashboard configurations. Answer of get_analytics_reporting_settings_dashboards_query and 2 more."""

    entities: list[DashboardConfiguration] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class DashboardsSharedWith(Model):
    """Dashboards shared with of a dashboard configuration. In DashboardConfiguration."""

    user_ids: list[str] | None = field("userIds", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)


class Warning(Model):
    """One of the warnings of a widget. In Widget."""

    value: int | None = field("value", default=None)
    range_type: Literal["OVER", "UNDER", "BETWEEN"] | str | None = field("rangeType", default=None)
    color: str | None = field("color", default=None)


class Widget(Model):
    """One of the widgets of a dashboard configuration. In DashboardConfiguration.

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
