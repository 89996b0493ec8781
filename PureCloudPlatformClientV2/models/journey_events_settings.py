# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FormsTrackTrigger(Model):
    """One of the forms track events of journey events settings. In JourneyEventsSettings.

    Required by the platform: selector, form_name, capture_data_on_form_abandon, capture_data_on_form_submit.
    """

    selector: str | None = field("selector", default=None)
    form_name: str | None = field("formName", default=None)
    capture_data_on_form_abandon: bool | None = field("captureDataOnFormAbandon", default=None)
    capture_data_on_form_submit: bool | None = field("captureDataOnFormSubmit", default=None)


class IdleEventTrigger(Model):
    """One of the idle events of journey events settings. In JourneyEventsSettings.

    Required by the platform: event_name.
    """

    event_name: str | None = field("eventName", default=None)
    idle_after_seconds: int | None = field("idleAfterSeconds", default=None)


class JourneyEventsSettings(Model):
    """Journey events of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more."""

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


class ScrollPercentageEventTrigger(Model):
    """One of the scroll depth events of journey events settings. In JourneyEventsSettings.

    Required by the platform: percentage, event_name.
    """

    percentage: int | None = field("percentage", default=None)
    event_name: str | None = field("eventName", default=None)


class SelectorEventTrigger(Model):
    """One of the click events of journey events settings. In JourneyEventsSettings.

    Required by the platform: selector, event_name.
    """

    selector: str | None = field("selector", default=None)
    event_name: str | None = field("eventName", default=None)
