# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FormsTrackTrigger, IdleEventTrigger, ScrollPercentageEventTrigger, SelectorEventTrigger


class JourneyEventsSettings(Model):
    """Part of WebDeploymentConfigurationVersion and 1 more."""

    enabled: bool | None = field("enabled", default=None)
    excluded_query_parameters: list[str] | None = field("excludedQueryParameters", default=None)
    should_keep_url_fragment: bool | None = field("shouldKeepUrlFragment", default=None)
    search_query_parameters: list[str] | None = field("searchQueryParameters", default=None)
    pageview_config: Literal["Auto", "Once", "Off"] | str | None = field("pageviewConfig", default=None)
    click_events: list[SelectorEventTrigger] | None = field("clickEvents", default=None)
    forms_track_events: list[FormsTrackTrigger] | None = field("formsTrackEvents", default=None)
    idle_events: list[IdleEventTrigger] | None = field("idleEvents", default=None)
    in_viewport_events: list[SelectorEventTrigger] | None = field("inViewportEvents", default=None)
    scroll_depth_events: list[ScrollPercentageEventTrigger] | None = field("scrollDepthEvents", default=None)
