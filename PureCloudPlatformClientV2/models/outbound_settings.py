# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AtzmTimeSlot(Model):
    """Mapped of a callable window. In CallableWindow."""

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)


class AtzmTimeSlotWithTimeZone(Model):
    """Unmapped of a callable window. In CallableWindow."""

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)


class AutomaticTimeZoneMappingSettings(Model):
    """Automatic time zone mapping of outbound settings. In OutboundSettings."""

    callable_windows: list[CallableWindow] | None = field("callableWindows", default=None)
    supported_countries: list[str] | None = field("supportedCountries", default=None)


class CallableWindow(Model):
    """One of the callable windows of automatic time zone mapping settings. In AutomaticTimeZoneMappingSettings."""

    mapped: AtzmTimeSlot | None = field("mapped", default=None)
    unmapped: AtzmTimeSlotWithTimeZone | None = field("unmapped", default=None)


class OutboundSettings(Model):
    """Outbound settings: name, max calls per agent, max configurable calls per agent and 10 more. Answer of
    get_outbound_settings; body of patch_outbound_settings.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    max_calls_per_agent: int | None = field("maxCallsPerAgent", default=None)
    max_configurable_calls_per_agent: int | None = field("maxConfigurableCallsPerAgent", default=None)
    max_line_utilization: float | None = field("maxLineUtilization", default=None)
    abandon_seconds: float | None = field("abandonSeconds", default=None)
    compliance_abandon_rate_denominator: Literal[
        "ALL_CALLS", "CALLS_THAT_REACHED_QUEUE",
    ] | str | None = field("complianceAbandonRateDenominator", default=None)
    automatic_time_zone_mapping: AutomaticTimeZoneMappingSettings | None = field(
        "automaticTimeZoneMapping", default=None
    )
    reschedule_time_zone_skipped_contacts: bool | None = field("rescheduleTimeZoneSkippedContacts", default=None)
    self_uri: str | None = field("selfUri", default=None)
