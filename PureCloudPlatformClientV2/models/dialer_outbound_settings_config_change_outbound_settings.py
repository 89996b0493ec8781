# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class DialerOutboundSettingsConfigChangeAtzmTimeSlot(Model):
    """Mapped of a dialer outbound settings configuration change callable window. In
    DialerOutboundSettingsConfigChangeCallableWindow.
    """

    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)


class DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone(Model):
    """Unmapped of a dialer outbound settings configuration change callable window. In
    DialerOutboundSettingsConfigChangeCallableWindow.
    """

    time_zone_id: str | None = field("timeZoneId", default=None)
    earliest_callable_time: str | None = field("earliestCallableTime", default=None)
    latest_callable_time: str | None = field("latestCallableTime", default=None)


class DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings(Model):
    """Automatic time zone mapping of dialer outbound settings configuration change outbound settings. In
    DialerOutboundSettingsConfigChangeOutboundSettings.
    """

    callable_windows: list[DialerOutboundSettingsConfigChangeCallableWindow] | None = field(
        "callableWindows", default=None
    )


class DialerOutboundSettingsConfigChangeCallableWindow(Model):
    """One of the callable windows of dialer outbound settings configuration change automatic time zone mapping
    settings. In DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings.
    """

    mapped: DialerOutboundSettingsConfigChangeAtzmTimeSlot | None = field("mapped", default=None)
    unmapped: DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone | None = field("unmapped", default=None)


class DialerOutboundSettingsConfigChangeOutboundSettings(Model):
    """Dialer outbound settings configuration change outbound settings: max calls per agent, max line utilization,
    abandon seconds and 7 more. Event of v2.outbound.settings.
    """

    max_calls_per_agent: int | None = field("maxCallsPerAgent", default=None)
    max_line_utilization: float | None = field("maxLineUtilization", default=None)
    abandon_seconds: float | None = field("abandonSeconds", default=None)
    compliance_abandon_rate_denominator: Literal[
        "ALL_CALLS", "CALLS_THAT_REACHED_QUEUE",
    ] | str | None = field("complianceAbandonRateDenominator", default=None)
    automatic_time_zone_mapping: DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings | None = field(
        "automaticTimeZoneMapping", default=None
    )
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
