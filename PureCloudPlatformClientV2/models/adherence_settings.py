# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AdherenceSettings(Model):
    """Adherence of management unit settings. In CreateManagementUnitSettingsRequest and 2 more."""

    severe_alert_threshold_minutes: int | None = field("severeAlertThresholdMinutes", default=None)
    adherence_target_percent: int | None = field("adherenceTargetPercent", default=None)
    adherence_exception_threshold_seconds: int | None = field("adherenceExceptionThresholdSeconds", default=None)
    non_on_queue_activities_equivalent: bool | None = field("nonOnQueueActivitiesEquivalent", default=None)
    track_on_queue_activity: bool | None = field("trackOnQueueActivity", default=None)
    ignored_activity_categories: IgnoredActivityCategories | None = field("ignoredActivityCategories", default=None)


class IgnoredActivityCategories(Model):
    """Ignored activity categories of adherence settings. In AdherenceSettings."""

    values: list[str] | None = field("values", default=None)
